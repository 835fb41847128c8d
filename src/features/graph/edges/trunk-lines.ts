import type { GraphLayout, Point } from "#layout/layout.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import { isTrunk } from "../card-view/card-geometry.ts";
import type { GraphView } from "../view/graph-view.ts";

/** Lines that arrive at a card as one. */
export interface TrunkLine {
  /** In order of the text; at least two. */
  readonly edges: readonly EdgeView[];
  /** An SVG path along the pieces that at least two of them share. */
  readonly path: string;
  /** Where they arrive. */
  readonly end: Point;
}

/** The trunks of a picture, and where they run. */
export function trunkLines(view: GraphView, layout: GraphLayout): readonly TrunkLine[] {
  const edges = new Map(view.edges.map((edge) => [edge.key, edge]));
  const routes = new Map(layout.edges.map(({ id, points }) => [id, points]));
  return view.cards.flatMap(({ geometry: { entries, trunks } }) => {
    if (trunks.length === 0) return [];
    const ports = [...new Set(entries.map(({ port }) => port))].filter(isTrunk);
    return ports.flatMap((port): readonly TrunkLine[] => {
      const members = entries.filter((entry) => entry.port === port).flatMap(({ edgeKey }) => edges.get(edgeKey) ?? []);
      const drawn = members.flatMap(({ key }) => {
        const points = routes.get(key);
        return points === undefined ? [] : [points];
      });
      const end = drawn[0]?.at(-1);
      return end === undefined ? [] : [{ edges: members, path: sharedPath(drawn), end }];
    });
  });
}

/** From `start` to `end` along a line that is level or upright, at `at` of the other axis. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The pieces that at least two of the routes run on. */
function sharedPath(routes: readonly (readonly Point[])[]): string {
  const level = new Map<number, Span[]>();
  const upright = new Map<number, Span[]>();
  for (const points of routes) {
    points.forEach((end, place) => {
      const start = points[place - 1];
      if (start === undefined) return;
      if (Math.abs(start.y - end.y) < Math.abs(start.x - end.x)) add(level, start.y, start.x, end.x);
      else add(upright, start.x, start.y, end.y);
    });
  }
  return [
    ...[...level].flatMap(([y, spans]) => shared(spans).map(({ start, end }) => `M${start},${y}H${end}`)),
    ...[...upright].flatMap(([x, spans]) => shared(spans).map(({ start, end }) => `M${x},${start}V${end}`)),
  ].join("");
}

function add(spans: Map<number, Span[]>, at: number, one: number, other: number): void {
  const key = Math.round(at);
  const span = { start: Math.min(one, other), end: Math.max(one, other) };
  const known = spans.get(key);
  if (known === undefined) spans.set(key, [span]);
  else known.push(span);
}

/** Where at least two of the spans are. */
function shared(spans: readonly Span[]): readonly Span[] {
  const ends = spans
    .flatMap(({ start, end }) => [
      { at: start, change: 1 },
      { at: end, change: -1 },
    ])
    .toSorted((one, other) => one.at - other.at || other.change - one.change);
  const found: Span[] = [];
  let count = 0;
  let since = 0;
  for (const { at, change } of ends) {
    const before = count;
    count += change;
    if (before < 2 && count === 2) since = at;
    if (before === 2 && count < 2 && at > since) found.push({ start: since, end: at });
  }
  return found;
}
