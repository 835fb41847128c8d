import type { Problem } from "#core/lint/problem.ts";

/** The path of the Dockerfile that a problem says isn't in the project; null for any other problem. */
export function missingFileOf({ rule, said }: Problem): string | null {
  const path = rule === "project/missing-dockerfile" ? said?.values[0] : undefined;
  return typeof path === "string" ? path : null;
}
