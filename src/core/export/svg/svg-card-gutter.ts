import type { SvgColors } from "./svg-colors.ts";
import { dashes } from "./svg-edge.ts";
import { short, svgElement } from "./svg-element.ts";
import type { SvgCard, SvgCardEntry } from "./svg-picture.ts";

const CORNER = 4;

/** The lines inside a card: from where an edge arrives to its rows, and from sources that have no node. */
export function drawGutter({ geometry, inlineSources, build }: SvgCard, colors: SvgColors): string {
  const { entries, gutter, rowCentres, headerCentre } = geometry;
  const lines = entries
    .filter(({ rows }) => rows.length > 0)
    .map((entry) =>
      svgElement("path", {
        d: innerPath(entry, gutter),
        fill: "none",
        stroke: build === "skipped" ? colors.skippedLine : colors[entry.kind],
        "stroke-width": 1.5,
        "stroke-dasharray": dashes(entry.kind),
      }),
    );
  const marks = inlineSources.map(({ row, edge }) => {
    const y = (row === null ? undefined : rowCentres[row]) ?? headerCentre;
    const color = edge.build === "skipped" ? colors.skippedLine : colors[edge.kind];
    return (
      svgElement("path", { d: `M3,${short(y)}H${short(gutter)}`, stroke: color, "stroke-width": 1.5 }) +
      svgElement("circle", { cx: 3, cy: y, r: 2.5, fill: color })
    );
  });
  return [...lines, ...marks].join("");
}

function innerPath({ x, y, side, lane, rows }: SvgCardEntry, gutter: number): string {
  const end = Math.max(y, (rows.at(-1) ?? y) - CORNER);
  const start = side === "north" ? `M${short(lane)},${short(y)}` : `M${short(x)},${short(y)}H${short(lane)}`;
  const level = rows.includes(y) ? `M${short(lane)},${short(y)}H${short(gutter)}` : "";
  const branches = rows
    .filter((row) => row > y)
    .map(
      (row) =>
        `M${short(lane)},${short(row - CORNER)}Q${short(lane)},${short(row)} ${short(lane + CORNER)},${short(row)}H${short(gutter)}`,
    );
  return `${start}V${short(end)}${level}${branches.join("")}`;
}
