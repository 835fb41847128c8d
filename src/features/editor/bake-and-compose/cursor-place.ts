import type { ProjectOverview } from "#core/analysis.ts";

/** A place in one of the files that define a project. */
export interface CursorPlace {
  readonly project: ProjectOverview;
  readonly path: string;
  readonly text: string;
  readonly offset: number;
}
