import type { Stage } from "../resolve/stage.ts";

/** A stage of the earlier text and the one it has become, by index. */
export interface StagePair {
  readonly before: number;
  readonly after: number;
}

/** Stages that have half of their instructions in common are taken for the same one under another name. */
const MIN_SIMILARITY = 0.5;

/** Comparing all with all takes the product of both. */
const MAX_COMPARISONS = 40_000;

/**
 * Which stage has become which: those of the same name first, then those that are most alike, then what is left of the
 * nameless ones in order of the text. Pairs come in order of the later text.
 */
export function matchStages(before: readonly Stage[], after: readonly Stage[]): readonly StagePair[] {
  const pairs: StagePair[] = [];
  const open = { before: new Set(before), after: new Set(after) };
  const pair = (one: Stage, other: Stage): void => {
    if (!open.before.delete(one) || !open.after.delete(other)) return;
    pairs.push({ before: one.index, after: other.index });
  };
  const named = new Map(before.filter(({ name }) => name !== "").map((stage) => [stage.name, stage]));
  for (const stage of after) {
    const same = named.get(stage.name);
    if (same !== undefined && open.before.has(same)) pair(same, stage);
  }
  for (const { one, other } of alike([...open.before], [...open.after])) {
    if (open.before.has(one) && open.after.has(other)) pair(one, other);
  }
  const nameless = [...open.after].filter(({ name }) => name === "");
  for (const one of [...open.before].filter(({ name }) => name === "")) {
    const other = nameless.shift();
    if (other !== undefined) pair(one, other);
  }
  return pairs.toSorted((one, other) => one.after - other.after);
}

/** Pairs of stages that are alike, the most alike first. */
function alike(before: readonly Stage[], after: readonly Stage[]): readonly { one: Stage; other: Stage }[] {
  if (before.length * after.length > MAX_COMPARISONS) return [];
  const texts = new Map([...before, ...after].map((stage) => [stage, instructionTexts(stage)]));
  return before
    .flatMap((one) =>
      after.map((other) => ({ one, other, similarity: likenessOf(texts.get(one) ?? [], texts.get(other) ?? []) })),
    )
    .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
    .toSorted((a, b) => b.similarity - a.similarity);
}

function instructionTexts({ baseWritten, instructions }: Stage): readonly string[] {
  return [`from ${baseWritten}`, ...instructions.map(({ original }) => original)];
}

/** Of all texts, the part that both have: from 0 to 1. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  let common = 0;
  for (const text of one) {
    const at = left.indexOf(text);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / (one.length + other.length);
}
