import type { Analysis } from "#core/analysis.ts";

/**
 * Whether it can't be said which stage is built: none is named, and the last FROM is refused, so that the stages that
 * are known end before it.
 */
export function isTargetUnknown({ file, parsed, stages, options, project }: Analysis): boolean {
  if (parsed.errors.length === 0 || stages.length === 0 || project !== undefined || (options.target ?? "") !== "")
    return false;
  const last = file.instructions.findLast(({ keyword }) => keyword === "from");
  return last !== undefined && last.index > (stages.at(-1)?.from.index ?? last.index);
}
