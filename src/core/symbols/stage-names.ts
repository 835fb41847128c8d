import type { Analysis } from "../analysis.ts";
import { InstructionFacts } from "../source/instruction-facts.ts";
import type { StageBase } from "../resolve/stage.ts";
import { toLower } from "../text/case.ts";
import type { TextRange } from "../text/range.ts";
import { normalizeImage } from "../resolve/references/image-reference.ts";
import { placedArguments } from "./expanded-words.ts";
import { rangeOfText } from "./range-of-text.ts";

/** What a reference means. */
export type Meaning =
  | { readonly kind: "stage"; readonly stage: number }
  /** As BuildKit normalises it. */
  | { readonly kind: "image"; readonly ref: string }
  | { readonly kind: "scratch" }
  | { readonly kind: "unknown" };

/** A place where FROM, COPY --from or RUN --mount=from= says what it takes from. */
export interface SourceName {
  readonly by: "from" | "copy" | "mount";
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
  if (base.kind === "stage") return { kind: "stage", stage: base.index };
  return base.kind === "context" ? { kind: "unknown" } : base;
}

function findNames({ text, file, stages }: Analysis): StageNames {
  const byName = new Map(stages.flatMap(({ name, index }) => (name === "" ? [] : [[name, index] as const])));
  const findStage = (written: string): number | undefined => byName.get(toLower(written));
  const sources: SourceName[] = [];
  const names: (TextRange | null)[] = [];
  for (const { index, from, instructions, base } of stages) {
    const at = new InstructionFacts(text, file.escape, from, from, index);
    const [imageWord, , nameWord] = placedArguments(at);
    names.push(nameWord ? rangeOfText(at, nameWord.start, nameWord.text) : null);
    const range = imageWord ? rangeOfText(at, imageWord.start, imageWord.text) : null;
    if (imageWord && range) {
      const meaning = meaningOf(base);
      const isPlain = base.kind === "stage" && imageWord.text === stages[base.index]?.name;
      const { text: written } = imageWord;
      sources.push({
        by: "from",
        written,
        range,
        stage: index,
        line: from.lines.first,
        meaning,
        isPlain,
        isTrigger: false,
      });
    }
    for (const instruction of instructions) {
      const command = new InstructionFacts(text, file.escape, instruction, instruction.child ?? instruction, index);
      sources.push(...flagSources(command, stages.length, findStage));
    }
  }
  return { sources, names };
}

const FLAG_VALUES = {
  copy: /^--from=(["']?)([^"'\\]+)\1$/,
  mount: /^--mount=(["']?)(?:[^"'\\]*,)?from=([^,"'\\]+)(?:,[^"'\\]*)?\1$/i,
};

function flagSources(
  at: InstructionFacts,
  count: number,
  findStage: (written: string) => number | undefined,
): SourceName[] {
  const by = at.keyword === "copy" ? "copy" : at.keyword === "run" ? "mount" : null;
  if (by === null || at.syntax.flags.length === 0) return [];
  return at.words.slice(1, 1 + at.syntax.flags.length).flatMap(({ text, start }) => {
    const written = FLAG_VALUES[by].exec(text)?.[2];
    if (written === undefined) return [];
    const valueAt = text.search(/(?<=[=,"'])from=|(?<=^--)from=/i) + "from=".length;
    const offset = text.startsWith(written, valueAt) ? valueAt : text.indexOf(written, valueAt);
    const range = offset < 0 ? null : rangeOfText(at, start + offset, written);
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
