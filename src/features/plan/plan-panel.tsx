import { useMemo, useState } from "react";
import type { Analysis } from "#core/analysis.ts";
import type { CpuUse } from "#core/record/cpu-use.ts";
import { useJointAnalysis } from "#document/analysis/use-joint-analysis.ts";
import { setPlanBasis } from "#document/plan/plan-actions.ts";
import type { PlanBasis } from "#document/plan/plan-slice.ts";
import { select } from "#document/selection/select.ts";
import { selectShown, selectSelected } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import panel from "#ui/panel.module.css";
import { crossingOfEdge, type CrossingView, crossingViews } from "./crossing-view.ts";
import { type PlanTimes, planView } from "#document/plan/plan-view.ts";
import { planMessages } from "#i18n/en/plan.ts";
import { WaitDetails } from "./edge-details.tsx";
import { Plan } from "./plan.tsx";
import { TriedNote } from "./plan-figures.tsx";
import { usePlanTimes } from "./use-plan-times.ts";

/** The build of the chosen targets over time. */
export default function PlanPanel() {
  const analysis = useJointAnalysis(useStore(selectShown));
  const { basis, times, available, cpu } = usePlanTimes(analysis);
  if (analysis === null || analysis.build.steps.length === 0)
    return <NoPlan message={analysis?.build.error?.message ?? ""} />;
  return <Planned analysis={analysis} basis={basis} times={times} available={available} cpu={cpu} />;
}

interface PlannedProps {
  readonly analysis: Analysis;
  readonly basis: PlanBasis;
  readonly times: PlanTimes;
  readonly available: readonly PlanBasis[];
  readonly cpu: readonly CpuUse[];
}

/** The plan as it is, or as it would be without a dependency. */
function Planned({ analysis, basis, times, available, cpu }: PlannedProps) {
  const [triedKey, setTriedKey] = useState("");
  const selected = useStore(selectSelected);
  const whole = useMemo(() => planView(analysis, times), [analysis, times]);
  const crossings = useMemo(() => (whole === null ? [] : crossingViews(analysis, whole)), [analysis, whole]);
  const tried = crossings.find(({ key }) => key === triedKey) ?? null;
  const needs = tried?.needs;
  const view = useMemo(
    () => (needs === undefined ? whole : planView(analysis, times, needs)),
    [analysis, times, whole, needs],
  );
  const ofEdge = useMemo(
    () => (whole !== null && selected?.kind === "edge" ? crossingOfEdge(analysis, whole, selected.edge) : null),
    [analysis, whole, selected],
  );
  if (whole === null || view === null) return null;
  const tryOut = (crossing: CrossingView): void => {
    setTriedKey(crossing.key === triedKey ? "" : crossing.key);
    if (crossing.edge !== null) select({ kind: "edge", edge: crossing.edge }, "other");
  };
  return (
    <Plan
      view={view}
      cpu={tried === null ? cpu : []}
      instead={tried === null ? null : whole.schedule.total}
      bases={{ basis, available, onPick: setPlanBasis }}
      note={tried !== null && <TriedNote tried={tried} onEnd={() => setTriedKey("")} />}
      edge={ofEdge !== null && tried === null && <WaitDetails crossing={ofEdge} onTry={() => tryOut(ofEdge)} />}
      crossings={crossings}
      tried={tried?.key ?? ""}
      onTry={tryOut}
    />
  );
}

function NoPlan({ message }: { readonly message: string }) {
  const words = planMessages();
  return <p className={panel.empty}>{message === "" ? words.empty : words.refused(message)}</p>;
}
