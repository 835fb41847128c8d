import type { Point } from "#layout/layout.ts";

const RADIUS = 7;

/** The SVG path through `points`, its corners rounded. */
export function edgePath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return "";
  const commands = [`M${at(first)}`];
  for (let place = 1; place < points.length; place++) {
    const [before, here, next] = [points[place - 1], points[place], points[place + 1]];
    if (before === undefined || here === undefined) continue;
    if (next === undefined) {
      commands.push(`L${at(here)}`);
      continue;
    }
    const radius = Math.min(RADIUS, distance(before, here) / 2, distance(here, next) / 2);
    commands.push(`L${at(towards(here, before, radius))}`, `Q${at(here)} ${at(towards(here, next, radius))}`);
  }
  return commands.join("");
}

/** A triangle whose tip is the end of a route, for an arrow's head. */
export function arrowHead(points: readonly Point[], size: number): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return "";
  const base = towards(tip, before, size);
  const half = size * 0.6;
  const isLevel = Math.abs(tip.y - before.y) < Math.abs(tip.x - before.x);
  const [one, other] = isLevel
    ? [
        { x: base.x, y: base.y - half },
        { x: base.x, y: base.y + half },
      ]
    : [
        { x: base.x - half, y: base.y },
        { x: base.x + half, y: base.y },
      ];
  return `M${at(one)}L${at(tip)}L${at(other)}Z`;
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

/** The point `length` away from `from` on the way to `to`. */
function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}
