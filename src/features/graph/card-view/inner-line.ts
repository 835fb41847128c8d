import { isTrunk } from "./card-geometry.ts";
import type { CardEntry, StageCard } from "./stage-card.ts";

const RADIUS = 4;

/** A line inside a card, from where edges arrive to the rows that they feed. */
export interface InnerLine {
  readonly kind: CardEntry["kind"];
  /** `EdgeView.key` of all edges that this line is of. */
  readonly edgeKeys: readonly string[];
  /** An SVG path; unique in its card. */
  readonly path: string;
  /** Whether the edges arrive with others as one line. */
  readonly isTrunk: boolean;
}

/** The lines inside a card: where several would be the same, such as to rows that aren't shown, one. */
export function innerLines({
  entries,
  gutter,
}: Pick<StageCard["geometry"], "entries" | "gutter">): readonly InnerLine[] {
  const lines = new Map<string, InnerLine & { readonly edgeKeys: string[] }>();
  for (const entry of entries) {
    if (entry.rows.length === 0) continue;
    const path = innerLine(entry, gutter);
    const line = lines.get(path);
    if (line !== undefined) line.edgeKeys.push(entry.edgeKey);
    else lines.set(path, { kind: entry.kind, edgeKeys: [entry.edgeKey], path, isTrunk: isTrunk(entry.port) });
  }
  return [...lines.values()];
}

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
