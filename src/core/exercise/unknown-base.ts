import type { Analysis } from "../analysis.ts";

/** Whether what the base image of the target sets isn't known. */
export function isBaseUnknown({ build, stages, baseImages }: Analysis): boolean {
  const root = stages[build.ships.at(-1) ?? -1];
  return root?.base.kind !== "scratch" && (baseImages[build.stage] ?? null) === null;
}
