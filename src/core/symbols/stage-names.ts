import type { Analysis } from "../analysis.ts";
import { InstructionFacts } from "../source/instruction-facts.ts";
import { placedArguments } from "../source/placed-arguments.ts";
import { type NamedSource, namedSources } from "../source/named-sources.ts";
import type { StageBase } from "../resolve/stage.ts";
import { toLower } from "../text/case.ts";
import type { TextRange } from "../text/range.ts";
import { normalizeImage } from "../resolve/references/image-reference.ts";
import { rangeOfText } from "./range-of-text.ts";

/** What a reference means. */
export type Meaning =
  | { readonly kind: "stage"; readonly stage: number }
  /** As BuildKit normalizes it. */
  | { readonly kind: "image"; readonly ref: string }
  | { readonly kind: "scratch" }
  /** A named context, which comes instead of the image. */
  | { readonly kind: "context"; readonly key: string; readonly ref: string }
  | { readonly kind: "unknown" };

/** A place where FROM, COPY --from or RUN --mount=from= says what it takes from. */
export interface SourceName {
  readonly by: NamedSource["by"];
  readonly written: string;
  readonly range: TextRange;
  /** The stage that the instruction is in. */
  readonly stage: number;
  readonly line: number;
  readonly meaning: Meaning;
  /** The name of its stage is written out, so that it changes with that name: no number, no variable. */
  readonly isPlain: boolean;
  /** In an ONBUILD. */
  readonly isTrigger: boolean;
}

/** Every place that names a source, in order; and the names behind AS, by stage, null if there is none. */
export interface StageNames {
  readonly sources: readonly SourceName[];
  readonly names: readonly (TextRange | null)[];
}

const known = new WeakMap<Analysis, StageNames>();

/** Finds where stages and images are named. */
export function findStageNames(analysis: Analysis): StageNames {
  const found = known.get(analysis);
  if (found) return found;
  const names = findNames(analysis);
  known.set(analysis, names);
  return names;
}

function meaningOf(base: StageBase): Meaning {
  return base.kind === "stage" ? { kind: "stage", stage: base.index } : base;
}

function findNames({ text, file, stages }: Analysis): StageNames {
  const byName = new Map(stages.flatMap(({ name, index }) => (name === "" ? [] : [[name, index] as const])));
  const findStage = (written: string): number | undefined => byName.get(toLower(written));
  const sources: SourceName[] = [];
  const names: (TextRange | null)[] = [];
  for (const { index, from, instructions, base } of stages) {
    const at = new InstructionFacts(text, file.escape, from, from, index);
    const nameWord = placedArguments(at)[2];
    names.push(nameWord ? rangeOfText(at, nameWord.start, nameWord.text) : null);
    for (const { by, written, start } of namedSources(at)) {
      const range = rangeOfText(at, start, written);
      const isPlain = base.kind === "stage" && written === stages[base.index]?.name;
      const place = { stage: index, line: from.lines.first, isTrigger: false };
      if (range) sources.push({ by, written, range, ...place, meaning: meaningOf(base), isPlain });
    }
    for (const instruction of instructions) {
      const command = new InstructionFacts(text, file.escape, instruction, instruction.child ?? instruction, index);
      sources.push(...flagSources(command, stages.length, findStage));
    }
  }
  return { sources, names };
}

/** What the flags of an instruction take from. */
function flagSources(
  at: InstructionFacts,
  count: number,
  findStage: (written: string) => number | undefined,
): SourceName[] {
  return namedSources(at).flatMap(({ by, written, start }) => {
    const range = rangeOfText(at, start, written);
    if (!range) return [];
    const isNumber = by === "copy" && /^\d+$/.test(written);
    const stage = isNumber ? Number(written) : findStage(written);
    const isStage = stage !== undefined && stage < count;
    const meaning: Meaning = isStage ? { kind: "stage", stage } : isNumber ? { kind: "unknown" } : imageOf(written);
    const place = { stage: at.stage, line: at.lines.first, isTrigger: at.isTrigger };
    return [{ by, written, range, ...place, meaning, isPlain: isStage && !isNumber }];
  });
}

function imageOf(written: string): Meaning {
  if (written === "scratch") return { kind: "scratch" };
  const image = normalizeImage(written);
  return image.ok ? { kind: "image", ref: image.value } : { kind: "unknown" };
}
