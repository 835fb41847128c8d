import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { stepsAt } from "../../facts/steps-at.ts";
import { valueAt } from "../../facts/values.ts";
import { unquote } from "../../../source/words.ts";
import { groupBy } from "../../../text/group-by.ts";
import { insert, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import { say } from "../../say.ts";
import { countWhere } from "../../../source/count-where.ts";

/**
 * Makes a WORKDIR absolute: from the last one before it in the stage, else from the root, which is a guess, for the base
 * image may set another directory.
 */
export function absoluteWorkdir(at: InstructionFacts, facts: Facts): Fix[] {
  const [word] = at.argumentWords;
  if (!word || at.isTrigger) return [];
  const path = unquote(word.text).replace(/^(?:\.\/)+/, "");
  // a variable may hold a whole path
  if (path === "" || path.startsWith(".") || path.startsWith("$")) return [];
  const parent = parentPath(facts, at);
  if (!parent.startsWith("/")) return [];
  const prefix = parent.endsWith("/") ? parent : `${parent}/`;
  const offset = at.rangeOf(word).start + (/^["']/.test(word.text) ? 1 : 0);
  const dots = unquote(word.text).length - path.length;
  const edit = dots === 0 ? insert(offset, prefix) : { range: { start: offset, end: offset + dots }, text: prefix };
  return [unsafeFix(say`Write \`${prefix}${path}\``, edit)];
}

/** The directory that the WORKDIR starts from: where it is known, what the build makes of it. */
function parentPath(facts: Facts, at: InstructionFacts): string {
  const written = parentOf(facts).get(at);
  if (written?.startsWith("/")) return written;
  const above = workdirAbove(facts, at);
  const made = above && stepsAt(facts, above).flatMap(({ op }) => (op.kind === "file" ? op.actions : []))[0]?.dest;
  return made ?? (written || facts.input.baseImages[at.stage]?.workingDir || "/");
}

/** The WORKDIR above, in the stage or one it is built on, that says where a relative one ends up whatever the base image sets. */
export function workdirAbove(facts: Facts, at: InstructionFacts): InstructionFacts | undefined {
  let end = at.range.start;
  for (const stage of at.stage < 0 ? [-1] : stageLinks(facts).chainOf(at.stage)) {
    const own = workdirsOf(facts).get(stage);
    const before = own === undefined ? 0 : countWhere(own.all, ({ range }) => range.start < end);
    if (own !== undefined && own.firstAbsolute < before) return own.all[before - 1];
    end = Infinity;
  }
  return undefined;
}

interface StageWorkdirs {
  readonly all: readonly InstructionFacts[];
  /** Where the first one with a path from the root is in `all`; Infinity if there is none. */
  readonly firstAbsolute: number;
}

/** The WORKDIR instructions of each stage that aren't in an ONBUILD, in order of the text. */
const workdirsOf = memoize((facts): ReadonlyMap<number, StageWorkdirs> => {
  const own = groupBy(
    facts.of("workdir").filter(({ isTrigger }) => !isTrigger),
    ({ stage }) => stage,
  );
  return new Map(
    [...own].map(([stage, all]) => {
      const first = all.findIndex((one) => isAbsolute(facts, one));
      return [stage, { all, firstAbsolute: first < 0 ? Infinity : first }];
    }),
  );
});

function isAbsolute(facts: Facts, at: InstructionFacts): boolean {
  const path = unquote(at.syntax.args[0] ?? "");
  const name = /^\$\{?(\w+)\}?/.exec(path)?.[1];
  return path.startsWith("/") || (name !== undefined && (valueAt(facts, at, name) ?? "").startsWith("/"));
}

/** For each WORKDIR the path of the one before it in its stage. */
const parentOf = memoize((facts): ReadonlyMap<InstructionFacts, string> => {
  const parents = new Map<InstructionFacts, string>();
  let before: InstructionFacts | undefined;
  for (const at of facts.of("workdir")) {
    if (before?.stage === at.stage) parents.set(at, unquote(before.syntax.args[0] ?? ""));
    before = at;
  }
  return parents;
});
