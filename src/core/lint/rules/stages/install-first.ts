import type { DependencyInstall } from "../../facts/dependency-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import { stepsAt } from "../../facts/steps-at.ts";
import type { Transfer } from "../../facts/transfers.ts";
import { insert, replace, unsafeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import { lineEndOf, lineStartOf } from "../../fix/line-start.ts";
import type { Fix, TextEdit } from "../../problem.ts";
import { fetchCommand, manifestFiles } from "./manifests.ts";

/**
 * Copies what names the libraries and installs them before everything is copied; only where the installation is the first
 * thing its RUN does, in the directory that is copied to.
 */
export function installFirst(facts: Facts, copy: Transfer, install: DependencyInstall): Fix[] {
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
    !runsWhereCopied(facts, copy, install)
  )
    return [];
  if (copy.at.syntax.isJson || /[$"']/.test(destination)) return [];
  const files = manifestFiles(install, path.destination ?? "");
  if (files === "") return [];
  const lineEnd = lineEndOf(at);
  const head = copy.at.text.slice(copy.at.keywordRange.start, copy.at.rangeOf(path.word).start);
  const folder = destination.endsWith("/") ? destination : `${destination}/`;
  const run = at.text.slice(at.keywordRange.start, range.start) + fetch;
  const added = insert(lineStartOf(copy.at), `${head}${files} ${folder}${lineEnd}${run}${lineEnd}`);
  const dropped = isOnlyInstall ? dropCommand(install) : [];
  return dropped ? [unsafeFix(`Copy \`${files}\` and install first`, added, ...dropped)] : [];
}

const NEEDS_SOURCES: ReadonlySet<string> = new Set(["composer", "poetry", "uv"]);

function isFirst({ at, command }: DependencyInstall): boolean {
  const { script, holder, syntax } = at;
  return script.commands[0] === command && command.depth === 0 && holder.heredocs.length === 0 && !syntax.isJson;
}

function runsWhereCopied(facts: Facts, copy: Transfer, { at }: DependencyInstall): boolean {
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
