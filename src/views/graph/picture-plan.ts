import type { Direction } from "#layout/layout.ts";
import type { CardMetrics } from "./card-metrics.ts";
import { ROW_EXTRAS } from "./card-rows.ts";
import { type Density, type Detail, densityFor, labelLengthFor, labelWidth } from "./density.ts";
import type { PictureShape, StageShape } from "./picture-shape.ts";
import { sourceRows } from "./source-rows.ts";
import { PLAIN_ROOM_AT, ROOM_AT, type TextLevel } from "./text-variants.ts";

/** How a graph is drawn so that it can be read when all of it is on the screen. */
export interface PicturePlan {
  readonly direction: Direction;
  readonly cardWidth: number;
  readonly detail: Detail;
  /** How large letters have to be when all of it is on the screen. */
  readonly level: TextLevel;
}

export interface PlanOptions {
  /** "auto" for what can be read better. */
  readonly direction: Direction | "auto";
  /** Pixels that the graph can be shown in; no end to the height where one scrolls. */
  readonly screenWidth: number;
  readonly screenHeight: number;
  readonly metrics: CardMetrics;
  /** The plan the graph has now: it is kept while it is nearly as good as the best. */
  readonly previous: PicturePlan | null;
}

/** Few widths, so that little moves when the text changes or the window is resized. */
const WIDTHS = [190, 212, 232, 256, 284, 316, 352, 392];

/** What a fitted picture keeps free at the edges of the screen. */
const MARGIN = { width: 60, height: 118 };
const MOST_ZOOM = 1.15;

/** From these zooms on, letters of a level are 11 pixels on the screen. */
const LEAST_ZOOM = { near: 0.92, mid: 0.71, low: 0.59 } as const;
const LEVELS = ["near", "mid", "low"] as const;

/** Letters in a line of a row beyond which more are no gain, and below which hardly anything can be said. */
const MOST_LETTERS = 40;
const LEAST_LETTERS = 14;
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
export function planPicture(shape: PictureShape, options: PlanOptions): PicturePlan {
  const { direction, previous } = options;
  const directions = direction === "auto" ? (["right", "down"] as const) : [direction];
  let best: PicturePlan = { direction: directions[0], cardWidth: WIDTHS[0] ?? 0, detail: "names", level: "low" };
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
  return best;
}

/** Letters of one size more or less are no reason to move everything. */
function keepLevel(previous: PicturePlan, plan: PicturePlan): PicturePlan {
  const isFar = previous.level === "near" && plan.level === "low";
  return isFar ? plan : previous;
}

function isSamePlan(one: PicturePlan, other: PicturePlan): boolean {
  return one.direction === other.direction && one.cardWidth === other.cardWidth && one.detail === other.detail;
}

/** More stages have no room for their rows. */
const MOST_WITH_ROWS = 18;

/** Many stages only have names on the screen. */
function detailsFor(stages: number): readonly Detail[] {
  if (stages > MOST_WITH_ROWS) return ["names", "titles"];
  return stages > 3 ? ["full", "brief"] : ["full"];
}

function judge(
  shape: PictureShape,
  way: Omit<PicturePlan, "level">,
  options: PlanOptions,
): { readonly plan: PicturePlan; readonly score: number } {
  for (const level of LEVELS) {
    const plan = { ...way, level };
    const zoom = estimateZoom(shape, plan, options) * CAUTION;
    if (zoom < LEAST_ZOOM[level] && level !== "low") continue;
    const perLine = ((way.cardWidth - ROW_EXTRAS) / options.metrics.rowLetter) * ROOM_AT[level];
    const wanted =
      way.detail === "names" || way.detail === "titles"
        ? LETTERS_OF_NAMES
        : Math.min(shape.wantedLetters, MOST_LETTERS);
    const letters = Math.min(perLine, wanted) - LEAST_LETTERS / 2;
    const sharpness = Math.min(zoom / LEAST_ZOOM.low, 1) ** 5;
    const side = way.direction === "right" ? RIGHT_WEIGHT : 1;
    // Among equals, the larger one.
    const score = letters * sharpness * DETAIL_WEIGHT[way.detail] * LEVEL_WEIGHT[level] * side + zoom;
    return { plan, score };
  }
  return { plan: { ...way, level: "low" }, score: 0 };
}

const LINE_BETWEEN = 9;
const MOST_LINES_BETWEEN = { right: 5, down: 3 } as const;

function estimateZoom(shape: PictureShape, plan: PicturePlan, options: PlanOptions): number {
  const { width, height } = estimateSize(shape, plan, options);
  const screenWidth = options.screenWidth - MARGIN.width;
  const screenHeight = options.screenHeight - MARGIN.height;
  return Math.max(Math.min(screenWidth / width, screenHeight / height, MOST_ZOOM), 0.01);
}

/** Width and height of the graph, nearly as the layout will make them. */
function estimateSize(
  shape: PictureShape,
  plan: PicturePlan,
  options: PlanOptions,
): { readonly width: number; readonly height: number } {
  const density = densityFor(shape.stages.length, plan);
  const heights = shape.layers.map((stages) => stages.map((stage) => estimateHeight(stage, density, plan, options)));
  const gap = shape.stages.length > 8 ? 30 : 40;
  return plan.direction === "right"
    ? sizeToTheRight(shape, plan, heights, gap)
    : sizeDown(shape, plan, heights, gap, options);
}

type Heights = readonly (readonly number[])[];

function sizeToTheRight(shape: PictureShape, plan: PicturePlan, heights: Heights, gap: number) {
  const label = shape.hasLabels ? labelWidth(labelLengthFor(shape.stages.length, plan)) : 0;
  let height = 0;
  let width = 0;
  shape.layers.forEach((_, layer) => {
    const sources = shape.sources.filter((one) => one.layer === layer + 1);
    const widest = Math.max(plan.cardWidth, ...sources.map((one) => one.width));
    width += widest + between(shape, layer, gap, MOST_LINES_BETWEEN.right) + (layer === 0 ? 0 : label);
    height = Math.max(
      height,
      sum(heights[layer] ?? [], gap) +
        sum(
          sources.map(() => SOURCE_HEIGHT),
          gap,
        ),
    );
  });
  const first = shape.sources.filter((one) => one.layer === 0);
  return { width: width + Math.max(0, ...first.map((one) => one.width)), height };
}

const SOURCE_HEIGHT = 40;
const LABEL_ROW = 54;
/** By what part lines that pass by make a graph broader. */
const PASSING_LINE = 0.12;
const MOST_PASSING = 0.25;

function sizeDown(shape: PictureShape, plan: PicturePlan, heights: Heights, gap: number, options: PlanOptions) {
  const counts = shape.layers.map((stages) => stages.length);
  const rows = sourceRows(
    counts,
    shape.sources.map((one) => one.layer),
    options.screenHeight === Infinity,
  );
  const hasLabels = shape.hasLabels && labelLengthFor(shape.stages.length, plan) > 0;
  let height = 0;
  let width = 0;
  shape.layers.forEach((stages, layer) => {
    const own = shape.sources.filter((_, place) => rows[place] === layer * 2);
    const beside = shape.sources.filter((_, place) => rows[place] === layer * 2 + 1);
    height +=
      Math.max(0, ...(heights[layer] ?? [])) + (layer === 0 ? 0 : between(shape, layer, gap, MOST_LINES_BETWEEN.down));
    if (layer > 0 && hasLabels) height += LABEL_ROW;
    if (own.length > 0) height += SOURCE_HEIGHT + gap;
    const cards = stages.map(() => plan.cardWidth);
    // One source stands above the stage it leads to, the others above none.
    const widths = own.map((one) => one.width).toSorted((one, other) => one - other);
    const above = layer === 0 ? widths : [...widths.slice(0, -1), ...cards];
    width = Math.max(width, sum([...cards, ...beside.map((one) => one.width)], gap), sum(above, gap));
  });
  return { width: width * (1 + Math.min(shape.passing * PASSING_LINE, MOST_PASSING)), height };
}

/** Room between a layer and the one before, which grows with the lines that turn there. */
function between(shape: PictureShape, layer: number, gap: number, most: number): number {
  return gap + LINE_BETWEEN * Math.min(shape.arrivals[layer] ?? 0, most);
}

function sum(lengths: readonly number[], gap: number): number {
  return lengths.reduce((all, one) => all + one + gap, -gap);
}

function estimateHeight(stage: StageShape, density: Density, plan: PicturePlan, { metrics }: PlanOptions): number {
  const perLine = Math.max(((plan.cardWidth - ROW_EXTRAS) / metrics.rowLetter) * ROOM_AT[plan.level], 1);
  const rows = density.showsTitlesOnly
    ? []
    : density.showsEntriesOnly
      ? stage.entries
      : stage.rows.slice(0, Math.max(density.rowLimit + 2, stage.entries.length + 1));
  const lines = rows.reduce((all, letters) => all + Math.min(Math.ceil((letters * 1.1) / perLine), 2) - 1, 0);
  const plain = ((plan.cardWidth - 24) / metrics.plainLetter) * PLAIN_ROOM_AT[plan.level];
  const docLines = Math.min(Math.ceil((stage.doc * 1.1) / plain), density.docLines);
  const footer = density.footer === "none" ? 0 : density.footerLines * metrics.footerLine + metrics.footerPadding;
  const content = rows.length * metrics.row + lines * metrics.rowLine + docLines * metrics.docLine;
  return metrics.header + density.headerExtra + content + footer + metrics.gap;
}
