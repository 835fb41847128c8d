import type { Analysis } from "#core/analysis.ts";
import { weighCrossings } from "#core/plan/schedule-what-if.ts";
import type { PlanView } from "./plan-view.ts";
import { stepTextShort } from "#views/steps/step-text.ts";

/** A dependency between stages that makes the build longer, and what it costs. */
export interface CrossingView {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** The edge in the graph; null where the graph has none between just these two. */
  readonly edge: string | null;
  readonly saved: number;
  readonly totalWithout: number;
}

/** What the build would gain without each dependency on its critical path, the dearest first; those that gain nothing are left out. */
export function crossingViews(analysis: Analysis, { steps, durations, schedule }: PlanView): readonly CrossingView[] {
  return weighCrossings(steps, durations, schedule)
    .map(({ fromStage, toStage, needs, totalWithout }): CrossingView => {
      const giver = steps[needs[0]?.from ?? -1];
      const from = fromStage >= 0 ? (analysis.stages[fromStage]?.label ?? "") : giver ? stepTextShort(giver) : "";
      const edge = analysis.graph.edges.find(
        (one) => one.to === `stage:${toStage}` && one.from === `stage:${fromStage}`,
      );
      return {
        key: `${fromStage}>${toStage}`,
        from,
        to: analysis.stages[toStage]?.label ?? "",
        edge: edge?.id ?? null,
        saved: schedule.total - totalWithout,
        totalWithout,
      };
    })
    .filter(({ saved }) => saved >= 0.05);
}
