import type { Analysis, TargetBuild } from "#core/analysis.ts";
import type { AppState } from "../store.ts";

/**
 * The analysis of the open file with what the build that is shown does with its stages. Alone, a project's Dockerfile is
 * analyzed as one of its targets builds it, chosen or not, and where none does, as if it were built on its own.
 */
export function inShownBuild(analysis: Analysis, { whole, file }: Pick<AppState, "whole" | "file">): Analysis {
  if (whole?.project === undefined) return analysis;
  const { builds, places } = whole.project;
  /** The file's own stages among those of the whole graph that `pick` takes of the builds. */
  const own = (pick: (build: TargetBuild) => readonly number[]): readonly number[] => {
    const shown = builds.flatMap(pick).flatMap((index) => places[index] ?? []);
    return [...new Set(shown.flatMap(({ dockerfile, stage }) => (dockerfile === file ? [stage] : [])))];
  };
  const [stage = -1] = own((build) => [build.stage]);
  const images = [...new Set(builds.flatMap((build) => build.images))];
  const reaches = own((build) => build.reaches);
  const ships = own((build) => build.ships);
  return { ...analysis, build: { ...analysis.build, stage, images, reaches, ships } };
}
