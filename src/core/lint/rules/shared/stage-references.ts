import type { TextRange } from "../../../text/range.ts";
import type { Facts } from "../../facts/facts.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../../facts/memoize.ts";
import type { Word } from "../../../source/words.ts";

/** Where FROM, COPY --from and RUN --mount=from name a stage (given in lower case); its own FROM is not among them. */
export function stageReferences(facts: Facts, name: string): readonly TextRange[] {
  return referencesByName(facts).get(name) ?? [];
}

const referencesByName = memoize((facts): ReadonlyMap<string, readonly TextRange[]> => {
  const words = facts.instructions.flatMap((at) => referenceWords(at).map((word) => ({ at, word })));
  const groups = groupBy(words, ({ word }) => word.text.toLowerCase());
  return new Map([...groups].map(([name, places]) => [name, places.map(({ at, word }) => at.rangeOf(word))]));
});

/** The pieces of an instruction that may name a stage. */
function referenceWords(at: InstructionFacts): Word[] {
  switch (at.keyword) {
    case "from": {
      const { imageWord } = at.base;
      return imageWord ? [imageWord] : [];
    }
    case "copy":
      return flagPieces(at, /^--from=([^"'\\]+)$/);
    case "run":
      return flagPieces(at, /^--mount=(?:[^"'\\]*,)?from=([^,"'\\]+)(?:,[^"'\\]*)?$/i);
    default:
      return [];
  }
}

function flagPieces(at: InstructionFacts, pattern: RegExp): Word[] {
  return at.words.slice(1, 1 + at.syntax.flags.length).flatMap(({ text, start }) => {
    const value = pattern.exec(text)?.[1];
    if (value === undefined) return [];
    const offset = start + text.search(/\bfrom=/i) + "from=".length;
    return [{ text: value, start: offset, end: offset + value.length }];
  });
}
