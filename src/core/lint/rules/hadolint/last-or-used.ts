import { readBaseImage } from "../../facts/base-image.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../facts/instruction-facts.ts";

/**
 * The layers of the stage can reach an image: it is the last one, or another is built FROM it. What ONBUILD wraps runs in
 * images that are not in the text.
 */
export function isLastOrUsed(facts: Facts, at: InstructionFacts): boolean {
  const froms = facts.of("from").filter(({ isTrigger }) => !isTrigger);
  if (at.isTrigger || froms.length === 0) return true;
  const own = froms.find(({ stage, holder }) => stage === at.stage && holder.index < at.holder.index);
  const last = froms.at(-1);
  if (!own || !last) return false;
  const base = readBaseImage(own);
  const lastBase = readBaseImage(last);
  const isSame =
    base.written === lastBase.written && base.alias === lastBase.alias && base.platform === lastBase.platform;
  return isSame || (base.alias !== "" && froms.some((from) => readBaseImage(from).name.toLowerCase() === base.alias));
}
