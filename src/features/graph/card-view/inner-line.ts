import type { CardEntry } from "./stage-card.ts";

const RADIUS = 4;

/** The SVG path inside a card that leads from where an edge arrives to each of its rows, which start at `gutter`. */
export function innerLine({ x, y, side, lane, rows }: CardEntry, gutter: number): string {
  const last = rows.at(-1);
  if (last === undefined) return "";
  const start = side === "north" ? `M${lane},${y}` : `M${x},${y}H${lane}`;
  const branches = rows
    .filter((row) => row > y)
    .map((row) => `M${lane},${row - RADIUS}Q${lane},${row} ${lane + RADIUS},${row}H${gutter}`);
  const level = rows.includes(y) ? `M${lane},${y}H${gutter}` : "";
  return `${start}V${Math.max(y, last - RADIUS)}${level}${branches.join("")}`;
}
