import type { CommandOf, InlineFile } from "../../parse/command.ts";
import { checkDigest } from "../../resolve/references/digest.ts";
import { isHttpSource, parseGitReference, type GitReference } from "../../resolve/references/git-reference.ts";
import { parseUrl } from "../../resolve/references/url.ts";
import type { LexerOptions } from "../../shell/lexer-options.ts";
import { needsExpansion } from "../../shell/lexer.ts";
import { basePath, cleanPath, joinPath } from "../../text/path.ts";
import { quote } from "../../text/quote.ts";
import type { Result } from "../../text/result.ts";
import { MODE_OF_SOURCE, parseChmod, type CopyMode } from "./chmod.ts";
import { expandIn, type DispatchContext } from "./dispatch-context.ts";
import type { DispatchedCommand } from "./dispatched-command.ts";
import { createCopy, NO_PATTERNS, toInlineVertex, type ActionSettings } from "./file-action.ts";
import { toGitVertex } from "./git-source.ts";
import { formatOwner } from "./owner.ts";
import type { StageBuild } from "../stage-build.ts";
import {
  isAbsolute,
  normalizePath,
  normalizeUnixPath,
  removeDriveLetter,
  toSlash,
  withTrailing,
} from "./system-path.ts";
import type { Vertex, VertexAction } from "../vertex.ts";

export type TransferCommand = CommandOf<"add"> | CommandOf<"copy">;

interface Place {
  readonly name: string;
  readonly stage: number;
  readonly line: number;
}

/**
 * What a COPY or ADD comes to: its words are expanded, then its sources become actions. A mistake is kept in `problem`;
 * nothing is done behind it.
 */
export class TransferPlan implements ActionSettings {
  /** Why the build ends here, "" while it does not. */
  problem = "";
  destination = "";
  owner = "";
  mode: CopyMode = MODE_OF_SOURCE;
  readonly exclude: readonly string[];

  private readonly context: DispatchContext;
  private readonly build: StageBuild;
  private readonly command: TransferCommand;
  private readonly noted: DispatchedCommand;
  private readonly os: string;
  private sources = NO_PATTERNS;
  private inlineFiles = NO_FILES;
  // what one source says of these counts for those after it
  private checksum = "";
  private keepGitDir: boolean | undefined;

  constructor(context: DispatchContext, build: StageBuild, command: TransferCommand, noted: DispatchedCommand) {
    this.context = context;
    this.build = build;
    this.command = command;
    this.noted = noted;
    this.os = build.platform.os;
    this.exclude = command.excludes;
    this.keepGitDir = command.kind === "add" ? command.keepGitDir : undefined;
  }

  /** Expands all words and understands what holds for every source. `from` is where COPY --from takes from. */
  prepare(from: StageBuild | null): void {
    const { command } = this;
    const { lexer } = this.context;
    const chown = this.expand(command.chown, lexer);
    const chmod = this.expand(command.chmod, lexer);
    if (command.kind === "add") this.checksum = this.expand(command.checksum, lexer);
    if (command.sources.some((source) => needsExpansion(source, lexer)))
      this.sources = command.sources.map((source) => this.expand(source, lexer));
    else this.sources = command.sources;
    const destination = this.expand(command.destination, lexer);
    if (command.inlineFiles.length > 0) this.inlineFiles = command.inlineFiles.map((file) => this.expandFile(file));
    if (from === null && command.kind === "copy" && command.from !== "") this.refuse(this.describeLaterStage(command));
    if (this.problem !== "") return;
    const path = this.resolveDestination(destination);
    this.destination = withTrailing(cleanPath(path), path);
    this.owner = formatOwner(chown);
    this.mode = this.take(parseChmod(chmod), MODE_OF_SOURCE);
    if (this.checksum !== "") this.checkChecksum();
  }

  /** The actions of a plan that is prepared; `name` is that of the step. */
  toActions(from: StageBuild | null, name: string): readonly VertexAction[] {
    const actions = this.sources.map((source) => this.toAction(source, from, name));
    if (this.inlineFiles.length === 0) return actions;
    return [...actions, ...this.inlineFiles.map((file) => this.toInlineAction(file))];
  }

  /** Notes which paths are taken from the context or from a stage, for what is transferred. */
  notePaths(from: StageBuild | null): void {
    for (const source of this.sources) {
      if (from) from.paths?.add(joinPath("/", source));
      else if (this.command.kind === "copy" || !/^https?:\/\//.test(source))
        this.build.contextPaths.push(joinPath("/", source));
    }
  }

  /** Notes a mistake; only the first counts. */
  private refuse(message: string): void {
    if (this.problem === "") this.problem = message;
  }

  private take<T>(result: Result<T>, otherwise: T): T {
    if (result.ok) return result.value;
    this.refuse(result.message);
    return otherwise;
  }

  private expand(word: string, lexer: LexerOptions): string {
    if (this.problem !== "" || !needsExpansion(word, lexer)) return word;
    return this.take(expandIn(this.build, this.noted, word, lexer), "");
  }

  private expandFile(file: InlineFile): InlineFile {
    // here-documents are always escaped with a backslash
    return file.expand ? { ...file, content: this.expand(file.content, HEREDOC_LEXER) } : file;
  }

  private describeLaterStage({ from }: CommandOf<"copy">): string {
    const { label } = this.build.state;
    return `cannot copy from stage ${quote(from)}, it needs to be defined before current stage ${quote(label)}`;
  }

  /** As `pathRelativeToWorkingDir`. */
  private resolveDestination(written: string): string {
    const { os } = this;
    const bare = os === "windows" ? this.withoutDrive(removeDriveLetter(written, os, true)) : written;
    if (isAbsolute(bare, os)) return this.normalize("/", bare, true);
    return this.normalize(this.build.workingDir, bare === "." || bare === "" ? "./" : bare, true);
  }

  private normalize(parent: string, path: string, keepsSlash: boolean): string {
    const { os } = this;
    if (os !== "windows") return normalizeUnixPath(parent, path, keepsSlash);
    return this.take(normalizePath(parent, path, os, keepsSlash), "");
  }

  private withoutDrive(path: Result<string>): string {
    if (!path.ok) this.refuse(`removing drive letter: ${path.message}`);
    return path.ok ? path.value : "";
  }

  private checkChecksum(): void {
    const [source = ""] = this.sources;
    if (this.sources.length !== 1) this.refuse("checksum can't be specified for multiple sources");
    else if (!isHttpSource(source) && parseGitReference(source).kind === "none")
      this.refuse("checksum requires HTTP(S) or Git sources");
  }

  private toAction(source: string, from: StageBuild | null, name: string): VertexAction {
    const git = parseGitReference(source);
    if (git.kind === "invalid") this.refuse(git.message);
    if (git.kind === "git") return this.toGitAction(git.reference, name);
    return isHttpSource(source) ? this.toHttpAction(source, name) : this.toLocalAction(source, from);
  }

  private toPlace(name: string): Place {
    return { name, stage: this.build.state.index, line: this.command.instruction.lines.first };
  }

  private toGitAction(reference: GitReference, name: string): VertexAction {
    if (this.command.kind === "copy") this.refuse("source can't be a git ref for COPY");
    const { checksum, keepGitDir } = reference;
    if (keepGitDir !== undefined && (this.keepGitDir ?? keepGitDir) !== keepGitDir)
      this.refuse("inconsistent keep-git-dir configuration");
    this.keepGitDir = keepGitDir ?? this.keepGitDir;
    if (this.checksum !== "" && checksum !== "" && this.checksum !== checksum)
      this.refuse(`checksum mismatch ${quote(this.checksum)} != ${quote(checksum)}`);
    this.checksum = checksum || this.checksum;
    const vertex = toGitVertex(reference, this.toPlace(name), this.keepGitDir ?? false, this.checksum);
    return createCopy(this, vertex, "/");
  }

  private toHttpAction(source: string, name: string): VertexAction {
    const { command } = this;
    if (command.kind === "copy") this.refuse("source can't be a URL for COPY");
    const base = basePath(parseUrl(source)?.path ?? "");
    const filename = base === "." || base === "/" ? "__unnamed__" : base;
    const attrs: Record<string, string> = { "http.filename": filename };
    if (this.checksum !== "") {
      this.refuse(checkDigest(this.checksum));
      attrs["http.checksum"] = this.checksum;
    }
    const place = this.toPlace(name);
    const vertex: Vertex = { kind: "source", ...place, step: -1, identifier: source, attrs, platform: "" };
    const action = createCopy(this, vertex, joinPath("/", cleanPath(filename)));
    action.shown.unpack = command.kind === "add" && (command.unpack ?? false);
    return action;
  }

  private toLocalAction(written: string, from: StageBuild | null): VertexAction {
    const { command, context } = this;
    const isFromContext = command.kind === "add" || command.from === "";
    if (isFromContext) this.noteIgnored(written);
    let source = written;
    let include = NO_PATTERNS;
    let required = NO_PATTERNS;
    if (command.kind === "copy" && command.keepsParents) {
      // `/./` parts what is left out of the copied path from what is kept
      const pivot = written.indexOf("/./");
      source = pivot < 0 ? "/" : written.slice(0, pivot);
      const kept = this.normalizeSource(pivot < 0 ? written : written.slice(pivot + 3));
      include = [kept.replace(/^\//, "")];
      if (!hasWildcards(source) && !hasWildcards(kept)) required = [this.normalizeSource(joinPath(source, kept))];
    }
    const path = cleanPath(this.normalizeSource(source));
    const vertex = isFromContext ? context.context : (from?.output ?? null);
    const action = createCopy(this, vertex, path.startsWith("/") ? path : joinPath("/", path));
    action.shown.include = include;
    action.shown.unpack = command.kind === "add" && (command.unpack ?? true);
    action.required = required;
    action.isLocal = true;
    return action;
  }

  private normalizeSource(path: string): string {
    const { os } = this;
    if (os !== "windows") return normalizeUnixPath("/", path, false);
    return this.withoutDrive(normalizePath("/", path, os, false));
  }

  /** As `validateCopySourcePath`: exceptions make it impossible to tell. */
  private noteIgnored(written: string): void {
    const matcher = this.context.ignoreMatcher;
    if (!matcher || matcher.hasExceptions || this.problem !== "") return;
    const path = cleanPath(written);
    if ((path === "." || path === "/") && !matcher.ignoresRoot) return;
    if (matcher.matches(path)) this.noted.ignoredSources = [...this.noted.ignoredSources, path];
  }

  private toInlineAction(file: InlineFile): VertexAction {
    const { os } = this;
    const name = os === "windows" ? this.withoutDrive(removeDriveLetter(file.name, os)) : file.name;
    const path = joinPath("/", cleanPath(toSlash(name, os)));
    return createCopy(this, toInlineVertex(path, file.content, 0o644, this.build.state.index), path);
  }
}

const NO_FILES: readonly InlineFile[] = [];
const HEREDOC_LEXER: LexerOptions = { escape: "\\", ignoreQuotes: true };

function hasWildcards(path: string): boolean {
  for (let at = 0; at < path.length; at++) {
    if (path[at] === "\\") at++;
    else if ("*?[".includes(path[at] ?? " ")) return true;
  }
  return false;
}
