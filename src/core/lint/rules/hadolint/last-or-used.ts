import type { BaseImage } from "../../../source/base-image.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../../facts/memoize.ts";

/**
 * The layers of the stage can reach an image: it is the last one, or another is built FROM it. What ONBUILD wraps runs in
 * images that are not in the text.
 */
export function isLastOrUsed(facts: Facts, at: InstructionFacts): boolean {
  const { bases, last, names } = readBases(facts);
  if (at.isTrigger || bases.size === 0) return true;
  const own = bases.get(at.stage);
  if (!own || !last) return false;
  const isSame = own.written === last.written && own.alias === last.alias && own.platform === last.platform;
  return isSame || (own.alias !== "" && names.has(own.alias));
}

interface Bases {
  readonly bases: ReadonlyMap<number, BaseImage>;
  readonly last: BaseImage | undefined;
  /** The images that stages are built FROM, in lower case. */
  readonly names: ReadonlySet<string>;
}

const readBases = memoize((facts): Bases => {
  const froms = facts.of("from").filter(({ isTrigger }) => !isTrigger);
  const bases = new Map(froms.map((from) => [from.stage, from.base]));
  return {
    bases,
    last: [...bases.values()].at(-1),
    names: new Set([...bases.values()].map(({ name }) => name.toLowerCase())),
  };
});
