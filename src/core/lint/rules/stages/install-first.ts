import type { DependencyInstall } from "../../facts/packages/dependency-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import { stepsAt } from "../../facts/steps-at.ts";
import type { StageTransfer } from "../../facts/transfers.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { usesWorkspaces, WORKSPACE_TOOLS } from "../../../shell/node-workspaces.ts";
import { packageOnlyRuns } from "../../facts/packages/package-installs.ts";
import { changing, insert, replace, unsafeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import { lineEndOf, lineStartOf } from "../../fix/line-start.ts";
import type { Fix, TextEdit } from "../../problem.ts";
import { fetchCommand, manifestFiles } from "./manifests.ts";
import { say } from "../../say.ts";

/**
 * Copies what names the libraries and installs them before everything is copied; only where the installation is the first
 * thing its RUN does, in the directory that is copied to, and where nothing between the two needs what is copied.
 */
export function installFirst(facts: Facts, copy: StageTransfer, install: DependencyInstall): Fix[] {
  const { at, command, isOnlyInstall } = install;
  const [path] = copy.paths;
  const range = at.scriptRange(command);
  const fetch = isOnlyInstall ? at.text.slice(range.start, range.end) : fetchCommand(install);
  const destination = copy.at.argumentWords.at(-1)?.text ?? "";
  // some run scripts of the project, or install the project itself
  if (
    !path ||
    fetch === "" ||
    NEEDS_SOURCES.has(install.ecosystem) ||
    !isFirst(install) ||
    hasWorkspaces(facts, install) ||
    !runsWhereCopied(facts, copy, install)
  )
    return [];
  if (copy.at.syntax.isJson || /[$"']/.test(destination)) return [];
  const files = manifestFiles(install, path.destination ?? "");
  const between = facts.instructions.slice(copy.at.holder.index + 1, at.holder.index);
  if (files === "" || !between.every((one) => isApart(facts, one))) return [];
  // a relative destination means another place below a WORKDIR
  if (!destination.startsWith("/") && between.some(({ keyword }) => keyword === "workdir")) return [];
  const head = copy.at.text.slice(copy.at.keywordRange.start, copy.at.rangeOf(path.word).start);
  const folder = destination.endsWith("/") ? destination : `${destination}/`;
  const made: Made = {
    manifests: `${head}${files} ${folder}`,
    run: at.text.slice(at.keywordRange.start, range.start) + fetch,
    everything: copy.at.text.slice(copy.at.range.start, copy.at.range.end),
  };
  const edits = between.length === 0 ? above(copy, install, made) : below(copy, install, made);
  return edits ? [changing(unsafeFix(say`Copy \`${files}\` first, then install`, ...edits), "order")] : [];
}

/** Other packages of the project are installed as well, whose manifests only the copy of everything brings. */
function hasWorkspaces(facts: Facts, { at: { stage } }: DependencyInstall): boolean {
  return WORKSPACE_TOOLS.some((name) =>
    facts.commands(name).some(({ at, command }) => at.stage === stage && usesWorkspaces(command)),
  );
}

/** The instructions that take part, as they are written. */
interface Made {
  readonly manifests: string;
  /** The installation alone. */
  readonly run: string;
  /** The copy of everything. */
  readonly everything: string;
}

/** Installs above the copy, which is right above the installation. */
function above(copy: StageTransfer, install: DependencyInstall, { manifests, run }: Made): TextEdit[] | null {
  const lineEnd = lineEndOf(install.at);
  const added = insert(lineStartOf(copy.at), `${manifests}${lineEnd}${run}${lineEnd}`);
  const dropped = install.isOnlyInstall ? dropCommand(install) : [];
  return dropped && [added, ...dropped];
}

/** Moves the copy below the installation, which needs what is between them. */
function below(
  copy: StageTransfer,
  install: DependencyInstall,
  { manifests, run, everything }: Made,
): TextEdit[] | null {
  const { at, isOnlyInstall } = install;
  const lineEnd = lineEndOf(at);
  const range = lineRangeOf(at);
  if (copy.at.holder.comments.length > 0 || at.holder.comments.length > 0) return null;
  const moved = replace(lineRangeOf(copy.at), "");
  const start = lineStartOf(at);
  if (!isOnlyInstall) return [moved, insert(start, [manifests, run, everything, ""].join(lineEnd))];
  const rest = dropCommand(install);
  if (!rest) return null;
  const isAlone = rest.every((edit) => edit.range.start === range.start);
  if (!isAlone) return [moved, insert(start, [manifests, run, everything, ""].join(lineEnd)), ...rest];
  if (at.text[range.end - 1] !== "\n") return null;
  return [moved, insert(start, manifests + lineEnd), insert(range.end, everything + lineEnd)];
}

/** It does not read what is copied: it sets something, or installs packages of the distribution. */
function isApart(facts: Facts, at: InstructionFacts): boolean {
  if (at.keyword === "run") return packageOnlyRuns(facts).includes(at);
  return SETTINGS.has(at.keyword);
}

const SETTINGS = new Set("workdir env arg label expose volume stopsignal".split(" "));

const NEEDS_SOURCES: ReadonlySet<string> = new Set(["composer", "poetry", "uv"]);

function isFirst({ at, command }: DependencyInstall): boolean {
  const { script, holder, syntax } = at;
  return script.commands[0] === command && command.depth === 0 && holder.heredocs.length === 0 && !syntax.isJson;
}

function runsWhereCopied(facts: Facts, copy: StageTransfer, { at }: DependencyInstall): boolean {
  const destination = copy.paths[0]?.destination;
  if (copy.at.stage !== at.stage || !destination) return false;
  const folder = destination.replace(/(?<=.)\/+$/, "");
  return stepsAt(facts, at).some(({ op }) => op.kind === "exec" && op.cwd === folder);
}

/** Takes the first command out of a RUN, or the RUN away where it is the only one; null where neither is possible. */
function dropCommand({ at, command }: DependencyInstall): TextEdit[] | null {
  const next = at.script.commands.find(({ start }) => start >= command.end);
  if (!next) return [replace(lineRangeOf(at), "")];
  if (next.before !== "&&") return null;
  return [replace({ start: at.scriptRange(command).start, end: at.scriptRange(next).start }, "")];
}
