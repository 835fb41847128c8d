import type { Problem } from "./problem.ts";

/**
 * All problems of a text: what ends its build, then the hints. A hint that has "BuildError" among its other names and
 * is in the line of such an error is taken into it: the error gets its place and its fixes.
 */
export function mergeBuildErrors(errors: readonly Problem[], hints: readonly Problem[]): readonly Problem[] {
  const explaining = errors.length === 0 ? [] : hints.filter(({ aliases }) => aliases.includes("BuildError"));
  if (explaining.length === 0) return [...errors, ...hints];
  const byLine = new Map(explaining.toReversed().map((hint) => [hint.lines.first, hint]));
  const taken = new Set<Problem>();
  const merged = errors.map((error) => {
    const hint = byLine.get(error.lines.first);
    if (!hint) return error;
    taken.add(hint);
    const aliases = [hint.rule, ...hint.aliases.filter((alias) => alias !== error.rule)];
    return { ...error, aliases, range: hint.range, fixes: hint.fixes.length > 0 ? hint.fixes : error.fixes };
  });
  return [...merged, ...hints.filter((hint) => !taken.has(hint))];
}
