import { matchPieces } from "../../text/match-pieces.ts";
import type { TextRange } from "../../text/range.ts";
import type { Facts } from "./facts.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { type NamedSource, namedSources } from "../../source/named-sources.ts";
import { memoize } from "./memoize.ts";

/** A place where FROM, COPY --from or RUN --mount=from= names what it takes from. */
export interface SourceReference {
  readonly at: InstructionFacts;
  readonly kind: NamedSource["by"];
  readonly written: string;
  readonly range: TextRange;
}

/** All of them, in order of the text; not inside ONBUILD. */
export const sourceReferences = memoize((facts): readonly SourceReference[] =>
  facts.instructions.flatMap((at) => {
    if (at.isTrigger) return [];
    return namedSources(at).map(({ by, written, start }) => {
      return { at, kind: by, written, range: at.rangeOf({ start, end: start + written.length }) };
    });
  }),
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
