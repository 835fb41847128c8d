import type { EdgeKind } from "../../graph/stage-graph.ts";
import type { SvgColors } from "./svg-colors.ts";
import { short, svgElement } from "./svg-element.ts";
import { FONTS, widthOf, writeText } from "./svg-fonts.ts";
import type { SvgEdge, SvgPoint } from "./svg-picture.ts";

const CORNER = 7;
const HEAD = 7;
const LABEL_HEIGHT = 20;

/** The line of an edge with its head: FROM broad, COPY thin, a mount dashed; all quiet where nothing is built. */
export function drawEdge(
  { kind, isContext, build, ships }: SvgEdge,
  points: readonly SvgPoint[],
  colors: SvgColors,
): string {
  const isQuiet = build === "skipped";
  const color = isQuiet ? colors.skippedLine : colors[kind];
  const opacity = isQuiet || ships ? 1 : kind === "from" || isContext ? 0.6 : 1;
  return svgElement(
    "g",
    { opacity: opacity === 1 ? undefined : opacity },
    svgElement("path", {
      d: roundedPath(points),
      fill: "none",
      stroke: color,
      "stroke-width": kind === "from" ? (isQuiet ? 2 : 2.5) : isQuiet || isContext ? 1.25 : 1.75,
      "stroke-dasharray": dashes(kind),
    }),
    svgElement("path", { d: headPath(points, HEAD), fill: color }),
  );
}

/** What is on an edge; "" where nothing does. */
export function drawEdgeLabel({ kind, build, label }: SvgEdge, { x, y }: SvgPoint, colors: SvgColors): string {
  if (label === "") return "";
  const width = widthOf(label, FONTS.label) + 16;
  const isQuiet = build === "skipped";
  const color = isQuiet ? colors.skipped : colors[kind];
  return svgElement(
    "g",
    {},
    svgElement("rect", {
      x: x - width / 2,
      y: y - LABEL_HEIGHT / 2,
      width,
      height: LABEL_HEIGHT,
      rx: LABEL_HEIGHT / 2,
      fill: colors.page,
      stroke: isQuiet ? colors.skippedLine : color,
      "stroke-opacity": isQuiet ? undefined : 0.5,
    }),
    writeText(label, FONTS.label, { x, y, fill: color, anchor: "middle" }),
  );
}

/** How lines of a kind are dashed. */
export function dashes(kind: EdgeKind): string | undefined {
  return kind === "mount" ? "6 4" : undefined;
}

function roundedPath(points: readonly SvgPoint[]): string {
  return points
    .map((here, place) => {
      const before = points[place - 1];
      const next = points[place + 1];
      if (before === undefined) return `M${at(here)}`;
      if (next === undefined) return `L${at(here)}`;
      const radius = Math.min(CORNER, distance(before, here) / 2, distance(here, next) / 2);
      return `L${at(towards(here, before, radius))}Q${at(here)} ${at(towards(here, next, radius))}`;
    })
    .join("");
}

/** A triangle whose tip is the end of the route. */
function headPath(points: readonly SvgPoint[], size: number): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return "";
  const base = towards(tip, before, size);
  const length = distance(tip, base) || 1;
  const across = { x: ((tip.y - base.y) / length) * size * 0.6, y: ((base.x - tip.x) / length) * size * 0.6 };
  const one = { x: base.x + across.x, y: base.y + across.y };
  const other = { x: base.x - across.x, y: base.y - across.y };
  return `M${at(one)}L${at(tip)}L${at(other)}Z`;
}

function at({ x, y }: SvgPoint): string {
  return `${short(x)},${short(y)}`;
}

function distance(one: SvgPoint, other: SvgPoint): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

/** The point `length` away from `from` on the way to `to`. */
function towards(from: SvgPoint, to: SvgPoint, length: number): SvgPoint {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}
