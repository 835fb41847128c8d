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

/** The zoom at which all of a graph of `shape`, drawn as `plan` says, is on the screen. */
export function estimateZoom(shape: PictureShape, plan: GraphSizing, options: PlanOptions): number {
  const { width, height } = estimateSize(shape, plan, options);
  const screenWidth = options.screenWidth - MARGIN.width;
  const screenHeight = options.screenHeight - MARGIN.height;
  return Math.max(Math.min(screenWidth / width, screenHeight / height, MAX_ZOOM), 0.01);
}

/** Width and height of the graph, nearly as the layout will make them. */
function estimateSize(
  shape: PictureShape,
  plan: GraphSizing,
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

function sizeToTheRight(shape: PictureShape, plan: GraphSizing, heights: Heights, gap: number) {
  const label = shape.hasLabels ? labelWidth(labelLengthFor(shape.stages.length, plan)) : 0;
  let height = 0;
  let width = 0;
  shape.layers.forEach((_, layer) => {
    const sources = shape.sources.filter((one) => one.layer === layer + 1);
    const widest = Math.max(plan.cardWidth, ...sources.map((one) => one.width));
    width += widest + between(shape, layer, gap, MAX_LINES_BETWEEN.right) + (layer === 0 ? 0 : label);
    height = Math.max(
      height,
      sum(heights[layer] ?? [], gap) +
        sum(
          sources.map(() => SOURCE_HEIGHT),
          gap,
        ) +
        (shape.passing[layer] ?? 0) * PASSING_LINE.right,
    );
  });
  const first = shape.sources.filter((one) => one.layer === 0);
  return { width: width + Math.max(0, ...first.map((one) => one.width)), height };
}

const SOURCE_HEIGHT = 40;
const LABEL_ROW = 54;
function sizeDown(shape: PictureShape, plan: GraphSizing, heights: Heights, gap: number, options: PlanOptions) {
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
      Math.max(0, ...(heights[layer] ?? [])) + (layer === 0 ? 0 : between(shape, layer, gap, MAX_LINES_BETWEEN.down));
    if (layer > 0 && hasLabels) height += LABEL_ROW;
    if (own.length > 0) height += SOURCE_HEIGHT + gap;
    const cards = stages.map(() => plan.cardWidth);
    // One source is above the stage it leads to, the others above none.
    const widths = own.map((one) => one.width).toSorted((one, other) => one - other);
    const above = layer === 0 ? widths : [...widths.slice(0, -1), ...cards];
    const passing = (shape.passing[layer] ?? 0) * PASSING_LINE.down;
    width = Math.max(width, sum([...cards, ...beside.map((one) => one.width)], gap) + passing, sum(above, gap));
  });
  return { width, height };
}

/** Room between a layer and the one before, which grows with the lines that turn there. */
function between(shape: PictureShape, layer: number, gap: number, most: number): number {
  return gap + LINE_BETWEEN * Math.min(shape.arrivals[layer] ?? 0, most);
}

function sum(lengths: readonly number[], gap: number): number {
  return lengths.reduce((all, one) => all + one + gap, -gap);
}

function estimateHeight(stage: StageShape, density: Density, plan: GraphSizing, { metrics }: PlanOptions): number {
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
