import { useMemo } from "react";
import type { Analysis } from "#core/analysis.ts";
import { jointBuild } from "#core/project/joint-build.ts";
import { selectGraphView } from "../selectors.ts";
import { useStore } from "../store.ts";
import { shownBuilds } from "./shown-builds.ts";

/** The analysis with all chosen targets as one build; the same value where there is only one. */
export function useJointAnalysis(analysis: Analysis | null): Analysis | null {
  const { extraTargets } = useStore(selectGraphView);
  return useMemo(() => (analysis === null ? null : withAllTargets(analysis, extraTargets)), [analysis, extraTargets]);
}

/** The analysis with the targets `also` built together with the chosen one. A project's build is one already. */
export function withAllTargets(analysis: Analysis, also: readonly string[]): Analysis {
  if (analysis.project !== undefined || also.length === 0) return analysis;
  const builds = shownBuilds(analysis, also);
  return builds.length === 1 ? analysis : { ...analysis, build: jointBuild(analysis, builds) };
}
