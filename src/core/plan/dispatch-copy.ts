import type { CommandOf, InlineFile } from "../parse/command.ts";
import { checkDigest } from "../resolve/digest.ts";
import { nameStep } from "../resolve/step-name.ts";
import { basePath, cleanPath, joinPath } from "../text/path.ts";
import { quote } from "../text/quote.ts";
import { DONE, fail, ok, type Result } from "../text/result.ts";
import { trimList } from "../text/trim-list.ts";
import { parseChmod } from "./chmod.ts";
import { describeCommand, expandAll, expandIn, type DispatchContext } from "./dispatch-context.ts";
import type { DispatchedCommand } from "./dispatched-command.ts";
import { createCopy, NO_PATTERNS, toInlineVertex, type ActionSettings } from "./file-action.ts";
import { toGitVertex } from "./git-source.ts";
import { isHttpSource, parseGitReference } from "../resolve/git-reference.ts";
import { formatOwner } from "./owner.ts";
import type { StageBuild } from "./stage-build.ts";
import { isAbsolute, normalizePath, removeDriveLetter, toSlash, withTrailing } from "./system-path.ts";
import { parseUrl } from "../resolve/url.ts";
import type { Vertex, VertexAction } from "./vertex.ts";

type Transfer = CommandOf<"add"> | CommandOf<"copy">;

/** A COPY or ADD with every variable expanded. */
interface Expanded {
  readonly chown: string;
  readonly chmod: string;
  readonly checksum: string;
  readonly sources: readonly string[];
  readonly destination: string;
  readonly inlineFiles: readonly InlineFile[];
}

/** Carries out COPY or ADD; as `dispatchCopy`. `from` is where COPY --from takes from. */
export function dispatchTransfer(
  context: DispatchContext,
  build: StageBuild,
  command: Transfer,
  from: StageBuild | null,
  noted: DispatchedCommand,
): Result<void> {
  const expanded = expandTransfer(context, build, command, noted);
  if (!expanded.ok) return expanded;
  if (from === null && command.kind === "copy" && command.from !== "")
    return fail(
      `cannot copy from stage ${quote(command.from)}, it needs to be defined before current stage ${quote(build.state.label)}`,
    );
  const settings = toSettings(build, command, expanded.value);
  if (!settings.ok) return settings;
  const { lexer } = context;
  const text = describeCommand(command.instruction.original, build.environment, lexer);
  const name = nameStep(build.state, text, noted.isTrigger);
  const place: Place = { name, stage: build.state.index, line: command.instruction.lines.first };
  const actions: VertexAction[] = [];
  const transfer = new TransferSources(context, build, command, expanded.value, settings.value, noted);
  for (const source of expanded.value.sources) {
    const action = transfer.toAction(source, from, place);
    if (!action.ok) return action;
    actions.push(action.value);
  }
  for (const file of expanded.value.inlineFiles) {
    const action = toInlineAction(build, file, settings.value);
    if (!action.ok) return action;
    actions.push(action.value);
  }
  const isMerged = command.isLink && expanded.value.chmod === "";
  const base = isMerged ? null : build.output;
  const { stage, line } = place;
  const vertex: Vertex = { kind: "file", name, stage, line, base, actions: trimList(actions) };
  if (!isMerged || !build.output) {
    build.output = vertex;
    return DONE;
  }
  // both names of a linked copy carry the same number
  build.state.stepIndex--;
  const mergeName = nameStep(build.state, `LINK ${text}`, noted.isTrigger);
  build.output = { kind: "merge", name: mergeName, stage, line, sources: [build.output, vertex] };
  return DONE;
}

function expandTransfer(
  context: DispatchContext,
  build: StageBuild,
  command: Transfer,
  noted: DispatchedCommand,
): Result<Expanded> {
  const { lexer } = context;
  const chown = expandIn(build, noted, command.chown, lexer);
  if (!chown.ok) return chown;
  const chmod = expandIn(build, noted, command.chmod, lexer);
  if (!chmod.ok) return chmod;
  const checksum = expandIn(build, noted, command.kind === "add" ? command.checksum : "", lexer);
  if (!checksum.ok) return checksum;
  const sources = expandAll(context, build, command.sources, noted);
  if (!sources.ok) return sources;
  const destination = expandIn(build, noted, command.destination, lexer);
  if (!destination.ok) return destination;
  const inlineFiles: InlineFile[] = [];
  for (const file of command.inlineFiles) {
    // here-documents are always escaped with a backslash
    const content = file.expand
      ? expandIn(build, noted, file.content, { escape: "\\", ignoreQuotes: true })
      : ok(file.content);
    if (!content.ok) return content;
    inlineFiles.push({ ...file, content: content.value });
  }
  return ok({
    chown: chown.value,
    chmod: chmod.value,
    checksum: checksum.value,
    sources: sources.value,
    destination: destination.value,
    inlineFiles,
  });
}

function toSettings(build: StageBuild, command: Transfer, expanded: Expanded): Result<ActionSettings> {
  const destination = resolveDestination(build, expanded.destination);
  if (!destination.ok) return destination;
  const mode = parseChmod(expanded.chmod);
  if (!mode.ok) return mode;
  if (expanded.checksum !== "") {
    const [source = ""] = expanded.sources;
    if (expanded.sources.length !== 1) return fail("checksum can't be specified for multiple sources");
    if (!isHttpSource(source) && parseGitReference(source).kind === "none")
      return fail("checksum requires HTTP(S) or Git sources");
  }
  const cleaned = withTrailing(cleanPath(destination.value), destination.value);
  return ok({ destination: cleaned, owner: formatOwner(expanded.chown), mode: mode.value, exclude: command.excludes });
}

/** As `pathRelativeToWorkingDir`. */
function resolveDestination({ platform: { os }, workingDir }: StageBuild, written: string): Result<string> {
  const bare = removeDriveLetter(written, os, true);
  if (!bare.ok) return fail(`removing drive letter: ${bare.message}`);
  if (isAbsolute(bare.value, os)) return normalizePath("/", bare.value, os, true);
  const path = bare.value === "." || bare.value === "" ? "./" : bare.value;
  return normalizePath(workingDir, path, os, true);
}

interface Place {
  readonly name: string;
  readonly stage: number;
  readonly line: number;
}

/** Turns the sources of one instruction into actions; what one source decides counts for those after it. */
class TransferSources {
  private readonly context: DispatchContext;
  private readonly build: StageBuild;
  private readonly command: Transfer;
  private readonly settings: ActionSettings;
  private readonly noted: DispatchedCommand;
  private keepGitDir: boolean | undefined;
  private checksum: string;

  constructor(
    context: DispatchContext,
    build: StageBuild,
    command: Transfer,
    expanded: Expanded,
    settings: ActionSettings,
    noted: DispatchedCommand,
  ) {
    this.context = context;
    this.build = build;
    this.command = command;
    this.settings = settings;
    this.noted = noted;
    this.keepGitDir = command.kind === "add" ? command.keepGitDir : undefined;
    this.checksum = expanded.checksum;
  }

  toAction(source: string, from: StageBuild | null, place: Place): Result<VertexAction> {
    const git = parseGitReference(source);
    if (git.kind === "invalid") return fail(git.message);
    if (git.kind === "git") {
      if (this.command.kind === "copy") return fail("source can't be a git ref for COPY");
      const { reference } = git;
      if (reference.keepGitDir !== undefined && (this.keepGitDir ?? reference.keepGitDir) !== reference.keepGitDir)
        return fail("inconsistent keep-git-dir configuration");
      this.keepGitDir = reference.keepGitDir ?? this.keepGitDir;
      if (this.checksum !== "" && reference.checksum !== "" && this.checksum !== reference.checksum)
        return fail(`checksum mismatch ${quote(this.checksum)} != ${quote(reference.checksum)}`);
      this.checksum = reference.checksum || this.checksum;
      const vertex = toGitVertex(reference, place, this.keepGitDir ?? false, this.checksum);
      return ok(createCopy(this.settings, vertex, "/"));
    }
    if (isHttpSource(source)) return this.toHttpAction(source, place);
    return this.toLocalAction(source, from);
  }

  private toHttpAction(source: string, place: Place): Result<VertexAction> {
    const { command } = this;
    if (command.kind === "copy") return fail("source can't be a URL for COPY");
    const base = basePath(parseUrl(source)?.path ?? "");
    const filename = base === "." || base === "/" ? "__unnamed__" : base;
    const attrs: Record<string, string> = { "http.filename": filename };
    if (this.checksum !== "") {
      const problem = checkDigest(this.checksum);
      if (problem !== "") return fail(problem);
      attrs["http.checksum"] = this.checksum;
    }
    const vertex: Vertex = { kind: "source", ...place, identifier: source, attrs, platform: "" };
    const action = createCopy(this.settings, vertex, joinPath("/", cleanPath(filename)));
    return ok({ ...action, unpack: command.unpack ?? false });
  }

  private toLocalAction(written: string, from: StageBuild | null): Result<VertexAction> {
    const { command, build, context } = this;
    const { os } = build.platform;
    const isFromContext = command.kind === "add" || command.from === "";
    if (isFromContext) this.noteIgnored(written);
    let source = written;
    let include = NO_PATTERNS;
    let required = NO_PATTERNS;
    if (command.kind === "copy" && command.keepsParents) {
      // `/./` parts what is left out of the copied path from what is kept
      const pivot = written.indexOf("/./");
      source = pivot < 0 ? "/" : written.slice(0, pivot);
      const kept = normalizePath("/", pivot < 0 ? written : written.slice(pivot + 3), os, false);
      if (!kept.ok) return fail(`removing drive letter: ${kept.message}`);
      include = [kept.value.replace(/^\//, "")];
      if (!hasWildcards(source) && !hasWildcards(kept.value)) required = [joinPath(source, kept.value)];
    }
    const path = normalizePath("/", source, os, false);
    if (!path.ok) return fail(`removing drive letter: ${path.message}`);
    const vertex = isFromContext ? context.context : (from?.output ?? null);
    const action = createCopy(this.settings, vertex, joinPath("/", cleanPath(path.value)));
    const unpack = command.kind === "add" && (command.unpack ?? true);
    action.include = include;
    action.required = required;
    action.unpack = unpack;
    action.isLocal = true;
    return ok(action);
  }

  /** As `validateCopySourcePath`: exceptions make it impossible to tell. */
  private noteIgnored(written: string): void {
    const matcher = this.context.ignoreMatcher;
    if (!matcher || matcher.hasExceptions) return;
    const path = cleanPath(written);
    if ((path === "." || path === "/") && !matcher.ignoresRoot) return;
    if (matcher.matches(path)) this.noted.ignoredSources = [...this.noted.ignoredSources, path];
  }
}

function toInlineAction(build: StageBuild, file: InlineFile, settings: ActionSettings): Result<VertexAction> {
  const { os } = build.platform;
  const name = removeDriveLetter(file.name, os);
  if (!name.ok) return fail(`removing drive letter: ${name.message}`);
  const path = joinPath("/", cleanPath(toSlash(name.value, os)));
  return ok(createCopy(settings, toInlineVertex(path, file.content, 0o644, build.state.index), path));
}

function hasWildcards(path: string): boolean {
  for (let at = 0; at < path.length; at++) {
    if (path[at] === "\\") at++;
    else if ("*?[".includes(path[at] ?? " ")) return true;
  }
  return false;
}
