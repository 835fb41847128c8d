import { matchPieces } from "../../text/match-pieces.ts";
import type { TextRange } from "../../text/range.ts";
import type { Facts } from "./facts.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { memoize } from "./memoize.ts";

/** A place where FROM, COPY --from or RUN --mount=from= names what it takes from. */
export interface SourceReference {
  readonly at: InstructionFacts;
  readonly kind: "from" | "copy" | "mount";
  readonly written: string;
  readonly range: TextRange;
}

/** All of them, in order of the text; not inside ONBUILD. */
export const sourceReferences = memoize((facts): readonly SourceReference[] =>
  facts.instructions.flatMap((at) => (at.isTrigger ? [] : readReferences(at))),
);

/** A FROM with variables in it may name this stage: `FROM build-${VARIANT}` and `build-debian`. */
export function mayBeNamed(facts: Facts, name: string): boolean {
  return openNames(facts).some((pieces) => matchPieces(name, pieces, 0) !== null);
}

const openNames = memoize((facts): readonly (readonly string[])[] =>
  sourceReferences(facts)
    .filter(({ kind, written }) => kind === "from" && written.includes("$"))
    .map(({ written }) => written.split(VARIABLE)),
);

const VARIABLE = /\$(?:\w+|\{[^}]*\})/;

function readReferences(at: InstructionFacts): readonly SourceReference[] {
  switch (at.keyword) {
    case "from": {
      const { imageWord } = at.base;
      return imageWord ? [{ at, kind: "from", written: imageWord.text, range: at.rangeOf(imageWord) }] : [];
    }
    case "copy":
      return readFlags(at, "copy", /^--from=([^"'\\]+)$/);
    case "run":
      return readFlags(at, "mount", /^--mount=(?:[^"'\\]*,)?from=([^,"'\\]+)(?:,[^"'\\]*)?$/i);
    default:
      return [];
  }
}

function readFlags(at: InstructionFacts, kind: SourceReference["kind"], pattern: RegExp): SourceReference[] {
  if (at.syntax.flags.length === 0) return [];
  return at.words.slice(1, 1 + at.syntax.flags.length).flatMap(({ text, start }) => {
    const written = pattern.exec(text)?.[1];
    if (written === undefined) return [];
    const offset = start + text.search(/\bfrom=/i) + "from=".length;
    return [{ at, kind, written, range: at.rangeOf({ start: offset, end: offset + written.length }) }];
  });
}
