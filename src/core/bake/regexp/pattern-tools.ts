import type { Pattern } from "./syntax.ts";

/** The patterns one after the other. */
export function concat(items: readonly Pattern[]): Pattern {
  const [only] = items;
  if (!only) return { kind: "empty" };
  return items.length === 1 ? only : { kind: "concat", parts: items };
}

/** Whether nested counts multiply to at most `limit`. */
export function isRepeatable(pattern: Pattern, limit: number): boolean {
  let rest = limit;
  if (pattern.kind === "repeat" && pattern.isCounted) {
    const count = pattern.max < 0 ? pattern.min : pattern.max;
    if (pattern.max === 0) return true;
    if (count > rest) return false;
    if (count > 0) rest = Math.floor(rest / count);
  }
  if (pattern.kind === "repeat" || pattern.kind === "capture") return isRepeatable(pattern.body, rest);
  if (pattern.kind === "concat" || pattern.kind === "alternate")
    return pattern.parts.every((part) => isRepeatable(part, rest));
  return true;
}
