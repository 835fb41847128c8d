import type { PlanOptions } from "./sizing-options.ts";
import type { GraphSizing } from "./sizing-options.ts";
import { ROW_EXTRAS } from "./text-variants.ts";
import type { Detail } from "./sizing-options.ts";
import { showsNamesOnly } from "./density.ts";
import { chooseHeaderExtra, MIN_EXTRA } from "./header-extra.ts";
import type { PictureShape } from "./picture-shape.ts";
import { estimateZoom } from "./picture-size.ts";
import { ROOM_AT, type TextLevel } from "./text-variants.ts";
import { zoomLevel } from "../camera/zoom-level.ts";
import { FAR_STEP, leastFarName } from "../view/fit-camera.ts";

/** Few widths, so that little moves when the text changes or the window is resized. */
const WIDTHS = [190, 212, 232, 256, 284, 316, 352, 392];

/** From these zooms on, letters of a level are 11 pixels on the screen. */
const MIN_ZOOM = { near: 0.92, mid: 0.71, low: 0.59 } as const;
const LEVELS = ["near", "mid", "low"] as const;

/** Letters in a line of a row beyond which more aren't gain, and below which hardly anything can be said. */
const MAX_CHARACTERS_PER_LINE = 40;
const MIN_CHARACTERS = 14;
const LETTERS_OF_NAMES = 14;

/** A picture that leaves out much, or that has larger letters than usual, must be so much better. */
const DETAIL_WEIGHT: Readonly<Record<Detail, number>> = { full: 1, brief: 0.82, names: 0.5, titles: 0.3 };
const LEVEL_WEIGHT: Readonly<Record<TextLevel, number>> = { near: 1, mid: 0.95, low: 0.85 };
/** Time runs from left to right as one reads. */
const RIGHT_WEIGHT = 1.12;
/** What there is already is kept when it is this good, so that nothing jumps while one types. */
const KEEP_WEIGHT = 1.3;

/** Estimates are on the safe side by this much. */
const CAUTION = 0.95;

/** Chooses how to draw a graph of `shape`: what can be read best when all of it is on the screen. */
export function chooseSizing(shape: PictureShape, options: PlanOptions): GraphSizing {
  const { direction, previous } = options;
  const directions = direction === "auto" ? (["right", "down"] as const) : [direction];
  let best: GraphSizing = {
    direction: directions[0],
    cardWidth: WIDTHS[0] ?? 0,
    detail: "names",
    level: "low",
    headerExtra: 0,
    nameSize: 0,
  };
  let bestScore = -1;
  for (const one of directions) {
    for (const detail of detailsFor(shape.stages.length)) {
      for (const cardWidth of WIDTHS) {
        const { plan, score } = judge(shape, { direction: one, cardWidth, detail }, options);
        const isKept = previous !== null && isSamePlan(previous, plan);
        const weighted = isKept ? score * KEEP_WEIGHT : score;
        if (weighted <= bestScore) continue;
        best = isKept ? keepLevel(previous, plan) : plan;
        bestScore = weighted;
      }
    }
  }
  const kept = previous !== null && isSamePlan(previous, best) ? previous : null;
  const plan = { ...best, headerExtra: chooseHeaderExtra(shape, best, options, kept?.headerExtra ?? null) };
  const zoom = estimateZoom(shape, plan, options) * CAUTION;
  const nameSize = nameSizeOf(zoom);
  const isNear = kept !== null && Math.abs(kept.nameSize - nameSize) <= FAR_STEP;
  return { ...plan, nameSize: isNear ? kept.nameSize : nameSize, isFar: zoomLevel(zoom) === "far" };
}

/** Nearer, there is more than names, whose letters then have a size that doesn't change. */
function nameSizeOf(zoom: number): number {
  return zoomLevel(zoom) === "far" ? (leastFarName(zoom) ?? 0) : 0;
}

/** Letters of one size more or less are no reason to move everything. */
function keepLevel(previous: GraphSizing, plan: GraphSizing): GraphSizing {
  const isFar = previous.level === "near" && plan.level === "low";
  return isFar ? plan : previous;
}

function isSamePlan(one: GraphSizing, other: GraphSizing): boolean {
  return one.direction === other.direction && one.cardWidth === other.cardWidth && one.detail === other.detail;
}

/** More stages have no room for their rows. */
const MAX_WITH_ROWS = 18;

/** Many stages only have names on the screen. */
function detailsFor(stages: number): readonly Detail[] {
  if (stages > MAX_WITH_ROWS) return ["names", "titles"];
  return stages > 3 ? ["full", "brief"] : ["full"];
}

function judge(
  shape: PictureShape,
  way: Pick<GraphSizing, "direction" | "cardWidth" | "detail">,
  options: PlanOptions,
): { readonly plan: GraphSizing; readonly score: number } {
  for (const level of LEVELS) {
    const plan = { ...way, level, headerExtra: showsNamesOnly(way.detail) ? MIN_EXTRA : 0, nameSize: 0 };
    const zoom = estimateZoom(shape, plan, options) * CAUTION;
    if (zoom < MIN_ZOOM[level] && level !== "low") continue;
    const perLine = ((way.cardWidth - ROW_EXTRAS) / options.metrics.rowLetter) * ROOM_AT[level];
    const wanted = showsNamesOnly(way.detail)
      ? LETTERS_OF_NAMES
      : Math.min(shape.wantedLetters, MAX_CHARACTERS_PER_LINE);
    const letters = Math.min(perLine, wanted) - MIN_CHARACTERS / 2;
    const sharpness = Math.min(zoom / MIN_ZOOM.low, 1) ** 5;
    const side = way.direction === "right" ? RIGHT_WEIGHT : 1;
    // Among equals, and where only names can be read, the larger one.
    const score = letters * sharpness * detailWeight(way.detail, zoom) * LEVEL_WEIGHT[level] + zoom;
    return { plan, score: score * side };
  }
  return { plan: { ...way, level: "low", headerExtra: 0, nameSize: 0 }, score: 0 };
}

/** Rows that can't be read, because only names can, are no gain: large cards that seem empty put others off the screen. */
function detailWeight(detail: Detail, zoom: number): number {
  return detail === "full" && nameSizeOf(zoom) > 0 ? DETAIL_WEIGHT.brief * 0.95 : DETAIL_WEIGHT[detail];
}
