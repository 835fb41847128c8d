import { useMemo } from "react";
import type { Analysis } from "#core/analysis.ts";
import { type CpuUse, cpuUse } from "#core/record/cpu-use.ts";
import { withAllTargets } from "#document/analysis/use-joint-analysis.ts";
import { selectBuilt, selectChangedFiles, selectChangedSources } from "#document/cache/cache-actions.ts";
import { selectDurations, selectPlanBasis } from "#document/plan/plan-actions.ts";
import type { PlanBasis } from "#document/plan/plan-slice.ts";
import { selectRecordedBuild } from "#document/record/record-actions.ts";
import { selectGraphView } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { analyzeBuilt } from "#document/cache/analyze-built.ts";
import { cacheView } from "#document/cache/cache-view.ts";
import { useBuildOverlay } from "#document/log/use-build-overlay.ts";
import { NO_TIMES, type PlanTimes } from "#document/plan/plan-view.ts";

const NONE: readonly CpuUse[] = [];

interface BasisOfPlan {
  readonly basis: PlanBasis;
  readonly times: PlanTimes;
  /** What the plan can be drawn with besides estimates. */
  readonly available: readonly PlanBasis[];
  /** How busy the machine was, where the plan is of a recorded build that has samples of that. */
  readonly cpu: readonly CpuUse[];
}

/** The durations that the plan of all chosen targets is drawn with: estimates, those of the change that is tried, or those of the log. */
export function usePlanTimes(analysis: Analysis | null): BasisOfPlan {
  const known = useStore(selectDurations);
  const wanted = useStore(selectPlanBasis);
  const built = useStore(selectBuilt);
  const files = useStore(selectChangedFiles);
  const sources = useStore(selectChangedSources);
  const { extraTargets } = useStore(selectGraphView);
  const read = useBuildOverlay(analysis);
  const change = useMemo(() => {
    if (built === null || analysis === null || wanted !== "change") return null;
    const before = withAllTargets(analyzeBuilt(built, analysis), extraTargets);
    return cacheView(before, analysis, { files, sources });
  }, [built, analysis, wanted, extraTargets, files, sources]);
  const available: PlanBasis[] = ["estimates"];
  if (built !== null) available.push("change");
  if (read.kind === "ok") available.push("log");
  const basis = available.includes(wanted) ? wanted : "estimates";
  const times = useMemo((): PlanTimes => {
    if (basis === "change" && change !== null) return { ...NO_TIMES, known, cached: change.cached };
    if (basis !== "log" || read.kind !== "ok") return { ...NO_TIMES, known };
    const { cached, measured, byStep, spans } = read.overlay;
    return { known, cached, measured, spans, statuses: new Map([...byStep].map(([id, { status }]) => [id, status])) };
  }, [basis, change, read, known]);
  const record = useStore(selectRecordedBuild);
  const cpu = useMemo(() => (basis === "log" && record !== null ? cpuUse(record) : NONE), [basis, record]);
  return { basis, times, available, cpu };
}
