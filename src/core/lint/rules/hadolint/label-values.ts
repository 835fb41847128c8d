import type { LabelType } from "../../hadolint-config.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { pairsOf, type Pair } from "../../../source/pairs.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Finding } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import type { TextRange } from "../../../text/range.ts";
import { say } from "../../say.ts";

/** The labels of a type in the configured schema whose value is not of that type, one finding an instruction and label. */
export function findBadLabels(
  facts: Facts,
  type: LabelType,
  isSound: (value: string) => boolean,
  what: string,
): Finding[] {
  return findLabels(facts, (pair) => facts.config.labelSchema.get(pair.key) === type && !isSound(pair.value)).map(
    ({ at, pair, range }) =>
      toFinding(at, { message: say`\`${pair.key}\` is \`${pair.value}\`, which isn't a valid ${what}`, range }),
  );
}

interface LabelPlace {
  readonly at: InstructionFacts;
  readonly pair: Pair;
  readonly range: TextRange;
}

/** The labels that are wanted, the first of each name in an instruction. */
export function findLabels(facts: Facts, isWanted: (pair: Pair) => boolean): LabelPlace[] {
  const places: LabelPlace[] = [];
  if (facts.config.labelSchema.size === 0 && !facts.config.hasStrictLabels) return places;
  for (const at of facts.of("label")) {
    if (at.isTrigger) continue;
    const seen = new Set<string>();
    for (const pair of pairsOf(at)) {
      if (seen.has(pair.key) || !isWanted(pair)) continue;
      seen.add(pair.key);
      places.push({ at, pair, range: at.rangeOf(pair.word) });
    }
  }
  return places;
}
