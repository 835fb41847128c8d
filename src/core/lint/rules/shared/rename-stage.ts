import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import { stageReferences } from "./stage-references.ts";
import { say } from "../../say.ts";

/** Gives a stage another name, here and where it is used; not where a FROM might mean the empty image. */
export function renameStageFixes(at: InstructionFacts, facts: Facts): Fix[] {
  const { alias, aliasWord } = at.base;
  const name = `${alias}-stage`;
  if (!aliasWord || alias === "scratch" || facts.of("from").some((from) => from.base.alias === name)) return [];
  const places = [at.rangeOf(aliasWord), ...stageReferences(facts, alias)];
  return [changing(unsafeFix(say`Rename it to \`${name}\``, ...places.map((place) => replace(place, name))), "names")];
}
