import { cachePathsOf } from "../../lint/facts/cache-mounts.ts";
import type { Facts } from "../../lint/facts/facts.ts";
import { stageLinks } from "../../lint/facts/stages/stage-links.ts";
import { insert, replace } from "../../lint/fix/edits.ts";
import type { TextEdit } from "../../lint/problem.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { mountsOver } from "../../source/mounts.ts";
import type { Refactoring, Rewrite } from "../refactoring.ts";
import { TOOL_CACHES, type ToolCache } from "./cache-tools.ts";
import { addFlags } from "./add-flags.ts";
import { startedPrograms } from "./started-programs.ts";
import { mayUseTools } from "./may-use-tools.ts";
import { builtRuns, environmentOf, execOf, hasOlderSyntax, isRunByRoot } from "./read-runs.ts";
import { overlaps, takenFromStage } from "./taken-paths.ts";
import { isInsidePath } from "../../text/path.ts";

/** Keeps what package managers download in cache mounts, tool by tool. */
export const mountCaches: Refactoring = {
  find: ({ facts }) =>
    hasOlderSyntax(facts, 2) || facts.input.file.escape !== "\\"
      ? []
      : TOOL_CACHES.flatMap((cache): Rewrite[] => {
          const edits = mountAll(facts, cache);
          if (edits.length === 0) return [];
          return [{ key: cache.tool, edits, scope: {}, notes: [{ id: "cached", tools: [cache.tool] }] }];
        }),
  reasonFor: (line) => (line.includes("--mount=type=cache") ? "cache-mount" : null),
};

function mountAll(facts: Facts, cache: ToolCache): readonly TextEdit[] {
  const runs = builtRuns(facts).filter((at) => at.script.commands.some(cache.uses));
  const edits: TextEdit[] = [];
  for (const at of runs) {
    const own = mountIn(facts, at, cache);
    if (own === null && cache.isNeededLater) return [];
    edits.push(...(own ?? []));
  }
  return cache.isNeededLater && edits.length > 0 && isMissedLater(facts, runs, cache) ? [] : edits;
}

/** A RUN after one of them, without the mount, needs what they download: it calls a script, or is of another target. */
function isMissedLater(facts: Facts, runs: readonly InstructionFacts[], cache: ToolCache): boolean {
  const { isBuiltOn } = stageLinks(facts);
  const directories = runs.flatMap((at) => directoriesOf(facts, at, cache));
  return facts
    .of("run")
    .some(
      (at) =>
        !at.isTrigger &&
        !runs.includes(at) &&
        runs.some((run) =>
          run.stage === at.stage ? run.range.start < at.range.start : isBuiltOn(at.stage, run.stage),
        ) &&
        (at.script.commands.some(cache.uses) || mayUseTools(at)) &&
        !directories.some((path) => mountsOver(at, path)),
    );
}

function directoriesOf(facts: Facts, at: InstructionFacts, cache: ToolCache): readonly string[] {
  const op = execOf(facts, at);
  if (!op) return [];
  const environment = environmentOf(op);
  return cache.directories(environment, environment.get("HOME") ?? "/root");
}

/** The edits of one RUN: none where it has the mount already, null where it can't have it. */
function mountIn(facts: Facts, at: InstructionFacts, cache: ToolCache): readonly TextEdit[] | null {
  const op = execOf(facts, at);
  const { script, syntax } = at;
  if (!op || syntax.isJson || script.isBroken || cache.settled.test(script.text)) return null;
  const environment = environmentOf(op);
  if ([...environment].some(([name, value]) => cache.settled.test(`${name}=${value}`) && isOwn(facts, name)))
    return null;
  if (!isRunByRoot(facts, at, op) || isNeededAtRuntime(facts, at, cache)) return null;
  const directories = directoriesOf(facts, at, cache);
  if (directories.length === 0 || directories.some((path) => !/^\/[\w./-]+$/.test(path))) return null;
  const mounted = cachePathsOf(facts, at);
  const missing = directories.filter((path) => !mounted.some((one) => isInsidePath(path, one)));
  if (missing.length === 0) return [];
  // another mount below one of them, or a part of them that is mounted already, is somebody's own arrangement
  if (
    missing.length < directories.length ||
    op.mounts.some(({ dest }) => missing.some((path) => isInsidePath(dest, path)))
  )
    return null;
  if (isTaken(facts, at.stage, missing, cache)) return null;
  const lock = cache.isLocked ? ",sharing=locked" : "";
  const flags = addFlags(
    at,
    missing.map((path) => `--mount=type=cache,target=${path}${lock}`),
  );
  if (cache.tool === "apt") return mountApt(facts, at, flags);
  const commands = script.commands.filter(cache.uses);
  return [flags, ...commands.flatMap((command) => dropFlag(at, command, cache.offFlag))];
}

/** A variable that the file itself sets, not the base image. */
function isOwn(facts: Facts, name: string): boolean {
  return [...facts.of("env"), ...facts.of("arg")].some(({ syntax }) =>
    syntax.args.some((word) => word === name || word.startsWith(`${name}=`)),
  );
}

/** COPY or a mount takes the directory out of the stage, or one that it is in and that others need all of. */
function isTaken(facts: Facts, stage: number, directories: readonly string[], { isNeededLater }: ToolCache): boolean {
  const { isBuiltOn } = stageLinks(facts);
  const stages = facts.input.stages.filter(({ index }) => index === stage || isBuiltOn(index, stage));
  const taken = stages.flatMap(({ index }) => takenFromStage(facts, index));
  return directories.some((directory) =>
    taken.some((path) =>
      isNeededLater ? path === null || overlaps(path, directory) : path !== null && isInsidePath(path, directory),
    ),
  );
}

/** What an image with the layers of the stage starts may read the directory: it is the tool itself, a shell or unknown. */
function isNeededAtRuntime(facts: Facts, at: InstructionFacts, { isNeededLater, tool }: ToolCache): boolean {
  return (
    isNeededLater &&
    startedPrograms(facts, at.stage).some(
      (program) => tool === "nuget" || !/^[\w.-]+$/.test(program) || STARTS_TOOLS.test(program),
    )
  );
}

const STARTS_TOOLS = /^(?:go|air|cargo|mvn|mvnw|gradle|gradlew|make|just|task|(?:ba|da|a|z)?sh)$|\.sh$|entrypoint/;

function dropFlag(at: InstructionFacts, { args }: ShellCommand, flag: string | undefined): TextEdit[] {
  return args.flatMap((word) => {
    if (flag === undefined || word.text !== `--${flag}`) return [];
    const { start, end } = at.scriptRange(word);
    const blank = /[ \t]+$/.exec(at.text.slice(0, start))?.[0].length ?? 0;
    return [replace({ start: start - blank, end }, "")];
  });
}

/**
 * Only in stages that don't end up in the image: apt keeps its downloads only without the file that Docker's images have
 * for emptying them, and without that file the image would be another one.
 */
function mountApt(facts: Facts, at: InstructionFacts, flags: TextEdit): readonly TextEdit[] | null {
  const { script, holder } = at;
  const known = facts.input.baseImages[at.stage];
  if (facts.ships(at.stage) || known?.packageManager !== "apt" || holder.heredocs.length > 0) return null;
  const [first] = script.commands;
  const removes = script.commands.filter(
    ({ name, args }) => name === "rm" && args.some(({ text }) => text.startsWith("/var/lib/apt/")),
  );
  if (!first || first.depth > 0) return null;
  const start = at.scriptRange(first).start;
  const edits = [flags, insert(start, `rm -f /etc/apt/apt.conf.d/docker-clean \\\n    && `)];
  for (const remove of removes) {
    const own = remove.args.every(({ text }) => /^-\w+$|^\/var\/lib\/apt\/lists(?:\/\*)?$/.test(text));
    const before = script.commands.findLast(({ end }) => end <= remove.start);
    if (!own || remove.before !== "&&" || !before || remove.depth > 0 || before.depth > 0) return null;
    edits.push(replace({ start: at.scriptRange(before).end, end: at.scriptRange(remove).end }, ""));
  }
  return edits;
}
