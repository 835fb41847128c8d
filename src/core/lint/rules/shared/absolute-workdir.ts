import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { unquote } from "../../../source/words.ts";
import { insert, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";

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
  const parent = parentOf(facts).get(at) ?? "/";
  if (!parent.startsWith("/")) return [];
  const prefix = parent.endsWith("/") ? parent : `${parent}/`;
  const offset = at.rangeOf(word).start + (/^["']/.test(word.text) ? 1 : 0);
  const dots = unquote(word.text).length - path.length;
  const edit = dots === 0 ? insert(offset, prefix) : { range: { start: offset, end: offset + dots }, text: prefix };
  return [unsafeFix(`Write \`${prefix}${path}\``, edit)];
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
