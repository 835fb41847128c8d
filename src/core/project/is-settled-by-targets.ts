import type { AnalyzedTarget } from "../analysis.ts";
import type { Problem } from "../lint/problem.ts";

/**
 * Whether a hint about what a plain `docker build` of a Dockerfile does is settled by the definition, whose targets
 * build the stage, or all name the stage that they end in.
 */
export function isSettledByTargets({ rule, stage }: Problem, ofFile: readonly AnalyzedTarget[]): boolean {
  switch (rule) {
    case "stages/test-never-runs":
    case "stages/unused-stage":
      return ofFile.some(({ analysis }) => analysis?.build.reaches.includes(stage) === true);
    case "stages/last-stage-not-shipped":
      return ofFile.length > 0 && ofFile.every(({ options }) => (options.target ?? "") !== "");
    default:
      return false;
  }
}
