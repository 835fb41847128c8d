import type { ProjectOverview } from "../analysis.ts";
import type { Problem } from "../lint/problem.ts";

/** What the targets of a definition settle about a Dockerfile that they are built from. */
export interface SettledByTargets {
  /** Indices of the stages that any of them builds. */
  readonly stages: readonly number[];
  /** Each of them names the stage that it ends in. */
  readonly isTargetNamed: boolean;
}

/** What the definition of a project, if there is one, settles about one of its Dockerfiles. */
export function settledInProject(
  path: string,
  { definition, targets }: Pick<ProjectOverview, "definition" | "targets">,
): SettledByTargets {
  const ofFile = definition === null ? [] : targets.filter(({ dockerfile }) => dockerfile === path);
  return {
    stages: [...new Set(ofFile.flatMap(({ analysis }) => analysis?.build.reaches ?? []))],
    isTargetNamed: ofFile.length > 0 && ofFile.every(({ options }) => (options.target ?? "") !== ""),
  };
}

/**
 * Whether a hint about what a plain `docker build` of a Dockerfile does is settled by the definition, whose targets
 * build the stage, or all name the stage that they end in.
 */
export function isSettledByTargets({ rule, stage }: Problem, { stages, isTargetNamed }: SettledByTargets): boolean {
  switch (rule) {
    case "stages/test-never-runs":
    case "stages/unused-stage":
      return stages.includes(stage);
    case "stages/last-stage-not-shipped":
      return isTargetNamed;
    default:
      return false;
  }
}
