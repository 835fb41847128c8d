import type { AnalyzedTarget, ProjectOverview } from "#core/analysis.ts";
import { type BuildArgRow, type BuildArgsView, buildArgsView } from "./build-args.ts";

/**
 * The build arguments of what is built of a project: of the chosen targets of the open Dockerfile or, while any other file
 * is open, of all that are chosen. Null where no chosen target is built from the open Dockerfile.
 */
export function projectBuildArgs(
  { targets, chosen, dockerfiles }: Pick<ProjectOverview, "targets" | "chosen" | "dockerfiles">,
  file: string,
  given: Readonly<Record<string, string>>,
): BuildArgsView | null {
  const isDockerfile = dockerfiles.some(({ path }) => path === file);
  const built = targets.filter(
    ({ name, dockerfile }) => chosen.includes(name) && (!isDockerfile || dockerfile === file),
  );
  const views = built.flatMap((target) => viewOf(target, given));
  if (views.length === 0) return null;
  const names = [...new Set(views.flatMap(({ rows }) => rows.map(({ name }) => name)))];
  return {
    rows: names.flatMap((name) => joined(views, name)),
    unused: Object.entries(given)
      .filter(([name]) => !names.includes(name))
      .map(([name, value]) => ({ name, value })),
  };
}

interface TargetView {
  readonly target: string;
  readonly rows: readonly BuildArgRow[];
}

function viewOf({ name, analysis }: AnalyzedTarget, given: Readonly<Record<string, string>>): readonly TargetView[] {
  return analysis === null ? [] : [{ target: name, rows: buildArgsView(analysis, given).rows }];
}

/** One row of an argument; with the value of each target where they differ. */
function joined(views: readonly TargetView[], name: string): readonly BuildArgRow[] {
  const own = views.flatMap(({ target, rows }) =>
    rows.filter((row) => row.name === name).map((row) => ({ target, row })),
  );
  const [first] = own;
  if (first === undefined) return [];
  const isMissing = own.some(({ row }) => row.isMissing);
  if (new Set(own.map(({ row }) => row.value)).size === 1) return [{ ...first.row, isMissing }];
  const byTarget = own.map(({ target, row }) => ({ target, value: row.value }));
  return [{ ...first.row, value: "", isMissing, byTarget }];
}
