import type { Analysis } from "#core/analysis.ts";
import { baseSizeOf } from "#core/build/layers-base-sizes.ts";
import { compareWithSingleStage, type ShippedCount } from "#core/build/single-stage.ts";
import { imageName } from "#document/stages/image-name.ts";
import { imageMessages } from "#i18n/en/image.ts";

/** What ships in one of the two ways. */
export interface ShippedColumn {
  readonly bases: readonly string[];
  readonly layers: number;
  readonly runs: number;
  readonly copies: number;
  /** Megabytes of the bases; null where one is not known. */
  readonly megabytes: number | null;
}

export interface SingleStageView {
  readonly now: ShippedColumn;
  readonly single: ShippedColumn;
  /** What the stages are worth, in a sentence. */
  readonly words: string;
}

/** What ships now next to what would ship if all were one stage; null where only one stage is built or nothing is. */
export function singleStageView(analysis: Analysis): SingleStageView | null {
  const { build, stages } = analysis;
  if (!build.isPlanned || build.error || build.reaches.length < 2) return null;
  const { now, single, needless } = compareWithSingleStage(build, stages);
  const layers = single.steps.length - now.steps.length;
  const bases = single.bases.filter((ref) => !now.bases.includes(ref)).map((ref) => `\`${imageName(ref)}\``);
  return {
    now: toColumn(now),
    single: toColumn(single),
    words: imageMessages().sentences([
      keptOut(layers, bases),
      ...(needless === 0 ? [] : [imageMessages().needlessCopies(needless)]),
    ]),
  };
}

function keptOut(layers: number, bases: readonly string[]): string {
  const words = imageMessages();
  const parts = [
    ...(bases.length > 0 ? [words.allOf(words.list(bases))] : []),
    ...(layers > 0 ? [words.moreLayers(layers)] : []),
  ];
  return parts.length === 0 ? words.oneStageSame : words.oneStageAlso(words.list(parts));
}

function toColumn({ bases, steps, runs, copies }: ShippedCount): ShippedColumn {
  const sizes = bases.map((ref) => baseSizeOf(ref)?.megabytes ?? null);
  return {
    bases: bases.length === 0 ? ["scratch"] : bases.map((ref) => imageName(ref)),
    layers: steps.length,
    runs,
    copies,
    megabytes: sizes.some((size) => size === null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0),
  };
}
