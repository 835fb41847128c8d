import { ROW_EXTRAS } from "./text-variants.ts";
import { type Density, densityFor, labelLengthFor, labelWidth } from "./density.ts";
import type { GraphSizing } from "./sizing-options.ts";
import type { PlanOptions } from "./sizing-options.ts";
import type { PictureShape, StageShape } from "./picture-shape.ts";
import { sourceRows } from "./source-rows.ts";
import { PLAIN_ROOM_AT, ROOM_AT } from "./text-variants.ts";

/** What a fitted picture keeps free at the edges of the screen. */
const MARGIN = { width: 60, height: 118 };
const MAX_ZOOM = 1.15;

/** Room that a line needs next to the cards it passes, bends and gaps on the way there included. */
const PASSING_LINE = { right: 40, down: 85 } as const;
const LINE_BETWEEN = 9;
const MAX_LINES_BETWEEN = { right: 5, down: 3 } as const;

/** Answers at which zoom all of a graph of `shape` is on the screen, drawn as a plan says; many plans are tried. */
export function zoomEstimator(shape: PictureShape, options: PlanOptions): (plan: GraphSizing) => number {
  const screenWidth = options.screenWidth - MARGIN.width;
  const screenHeight = options.screenHeight - MARGIN.height;
  const sizes = sizeEstimator(shape, options);
  return (plan) => {
    const { width, height } = sizes(plan);
    return Math.max(Math.min(screenWidth / width, screenHeight / height, MAX_ZOOM), 0.01);
  };
}

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height of the graph, nearly as the layout will make them. */
function sizeEstimator(shape: PictureShape, options: PlanOptions): (plan: GraphSizing) => PictureSize {
  const gap = shape.stages.length > 8 ? 30 : 40;
  const sources = sourcesByRow(shape, options);
  const heights = heightEstimator(shape, options);
  return (plan) =>
    plan.direction === "right"
      ? sizeToTheRight(shape, plan, heights(plan), sources, gap)
      : sizeDown(shape, plan, heights(plan), sources, gap);
}

type Heights = readonly (readonly number[])[];

/** The heights of the cards in each layer, which don't depend on the direction. */
function heightEstimator(shape: PictureShape, options: PlanOptions): (plan: GraphSizing) => Heights {
  const known = new Map<string, Heights>();
  return (plan) => {
    const key = `${plan.detail} ${plan.level} ${plan.cardWidth} ${plan.headerExtra}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const density = densityFor(shape.stages.length, plan);
    const heights = shape.layers.map((stages) => stages.map((stage) => estimateHeight(stage, density, plan, options)));
    known.set(key, heights);
    return heights;
  };
}

/** Widths of the sources. */
interface SourcesByRow {
  /** By layer of their first reader. */
  readonly byLayer: ReadonlyMap<number, readonly number[]>;
  /** By row of a graph that runs down. */
  readonly byRow: ReadonlyMap<number, readonly number[]>;
}

function sourcesByRow({ layers, sources }: PictureShape, options: PlanOptions): SourcesByRow {
  const rows = sourceRows(
    layers.map((stages) => stages.length),
    sources.map((one) => one.layer),
    options.screenHeight === Infinity,
  );
  const byRow = new Map<number, number[]>();
  const byLayer = new Map<number, number[]>();
  sources.forEach(({ layer, width }, place) => {
    add(byLayer, layer, width);
    add(byRow, rows[place] ?? 0, width);
  });
  return { byLayer, byRow };
}

function add(widths: Map<number, number[]>, key: number, width: number): void {
  const known = widths.get(key);
  if (known === undefined) widths.set(key, [width]);
  else known.push(width);
}

const NO_WIDTHS: readonly number[] = [];

function sizeToTheRight(
  shape: PictureShape,
  plan: GraphSizing,
  heights: Heights,
  { byLayer }: SourcesByRow,
  gap: number,
): PictureSize {
  const label = shape.hasLabels ? labelWidth(labelLengthFor(shape.stages.length, plan)) : 0;
  let height = 0;
  let width = 0;
  shape.layers.forEach((_, layer) => {
    const sources = byLayer.get(layer + 1) ?? NO_WIDTHS;
    const widest = Math.max(plan.cardWidth, ...sources);
    width += widest + between(shape, layer, gap, MAX_LINES_BETWEEN.right) + (layer === 0 ? 0 : label);
    const own = sum(heights[layer] ?? [], gap) + sources.length * (SOURCE_HEIGHT + gap) - gap;
    height = Math.max(height, own + (shape.passing[layer] ?? 0) * PASSING_LINE.right);
  });
  return { width: width + Math.max(0, ...(byLayer.get(0) ?? NO_WIDTHS)), height };
}

const SOURCE_HEIGHT = 40;
const LABEL_ROW = 54;

function sizeDown(
  shape: PictureShape,
  plan: GraphSizing,
  heights: Heights,
  { byRow }: SourcesByRow,
  gap: number,
): PictureSize {
  const hasLabels = shape.hasLabels && labelLengthFor(shape.stages.length, plan) > 0;
  let height = 0;
  let width = 0;
  shape.layers.forEach((stages, layer) => {
    const own = byRow.get(layer * 2) ?? NO_WIDTHS;
    const beside = byRow.get(layer * 2 + 1) ?? NO_WIDTHS;
    height +=
      Math.max(0, ...(heights[layer] ?? [])) + (layer === 0 ? 0 : between(shape, layer, gap, MAX_LINES_BETWEEN.down));
    if (layer > 0 && hasLabels) height += LABEL_ROW;
    if (own.length > 0) height += SOURCE_HEIGHT + gap;
    const cards = stages.length * (plan.cardWidth + gap) - gap;
    // One source is above the stage it leads to, the others above none.
    const apart = own.length === 0 ? 0 : sum(own, gap) - Math.max(...own);
    const above = layer === 0 ? sum(own, gap) : cards + apart;
    const passing = (shape.passing[layer] ?? 0) * PASSING_LINE.down;
    width = Math.max(width, cards + gap + sum(beside, gap) + passing, above);
  });
  return { width, height };
}

/** Room between a layer and the one before, which grows with the lines that turn there. */
function between(shape: PictureShape, layer: number, gap: number, most: number): number {
  return gap + LINE_BETWEEN * Math.min(shape.arrivals[layer] ?? 0, most);
}

function sum(lengths: readonly number[], gap: number): number {
  let all = -gap;
  for (const one of lengths) all += one + gap;
  return all;
}

function estimateHeight(stage: StageShape, density: Density, plan: GraphSizing, { metrics }: PlanOptions): number {
  const perLine = Math.max(((plan.cardWidth - ROW_EXTRAS) / metrics.rowLetter) * ROOM_AT[plan.level], 1);
  const rows = density.showsEntriesOnly ? stage.entries : stage.rows;
  const most = density.showsTitlesOnly
    ? 0
    : density.showsEntriesOnly
      ? rows.length
      : Math.max(density.rowLimit + 2, stage.entries.length + 1);
  const count = Math.min(rows.length, most);
  let lines = 0;
  for (let row = 0; row < count; row++) lines += Math.min(Math.ceil(((rows[row] ?? 0) * 1.1) / perLine), 2) - 1;
  const plain = ((plan.cardWidth - 24) / metrics.plainLetter) * PLAIN_ROOM_AT[plan.level];
  const docLines = Math.min(Math.ceil((stage.doc * 1.1) / plain), density.docLines);
  const footer = density.footer === "none" ? 0 : density.footerLines * metrics.footerLine + metrics.footerPadding;
  const content = count * metrics.row + lines * metrics.rowLine + docLines * metrics.docLine;
  return metrics.header + density.headerExtra + content + footer + metrics.gap;
}
