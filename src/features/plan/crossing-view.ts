import type { Analysis } from "#core/analysis.ts";
import type { StepEdge } from "#core/build/schedule.ts";
import { weighCrossing, weighCrossings, type CrossingEdge } from "#core/build/schedule-what-if.ts";
import type { PlanView } from "#document/plan/plan-view.ts";
import { stepTextShort } from "#document/stages/step-text.ts";

/** A dependency between stages that makes the build longer, and what it costs. */
export interface CrossingView {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** The edge in the graph; null where the graph has none between just these two. */
  readonly edge: string | null;
  /** What the plan is drawn without, to see it. */
  readonly needs: readonly StepEdge[];
  readonly saved: number;
  readonly totalWithout: number;
}

/**
 * What the build would gain without each dependency on its critical path, the dearest first; those that gain nothing are
 * left out, and so are stages that only have a step in common, which is done once.
 */
export function crossingViews(analysis: Analysis, view: PlanView): readonly CrossingView[] {
  const { steps, durations, schedule } = view;
  return weighCrossings(steps, durations, schedule)
    .filter(({ fromStage, toStage }) => fromStage < 0 || edgeBetween(analysis, fromStage, toStage) !== undefined)
    .map((crossing) => toView(analysis, view, crossing))
    .filter(({ saved }) => saved >= SHORTEST_GAIN);
}

/** What the build would gain without an edge of the graph; null if it isn't an edge between stages that are built. */
export function crossingOfEdge(analysis: Analysis, view: PlanView, edgeId: string): CrossingView | null {
  const edge = analysis.graph.edges.find(({ id }) => id === edgeId);
  const [from, to] = [edge?.from, edge?.to].map((node) => Number(/^stage:(\d+)$/.exec(node ?? "")?.[1] ?? Number.NaN));
  if (from === undefined || to === undefined) return null;
  const crossing = weighCrossing(view.steps, view.durations, from, to);
  return crossing === null ? null : { ...toView(analysis, view, crossing), edge: edgeId };
}

/** Seconds below which a gain doesn't count. */
export const SHORTEST_GAIN = 0.05;

function toView(
  analysis: Analysis,
  { steps, schedule }: PlanView,
  { fromStage, toStage, needs, totalWithout }: CrossingEdge,
): CrossingView {
  const giver = steps[needs[0]?.from ?? -1];
  const from = fromStage >= 0 ? (analysis.stages[fromStage]?.label ?? "") : giver ? stepTextShort(giver) : "";
  const edge = edgeBetween(analysis, fromStage, toStage);
  return {
    key: `${fromStage}>${toStage}`,
    from,
    to: analysis.stages[toStage]?.label ?? "",
    edge: edge?.id ?? null,
    needs,
    saved: schedule.total - totalWithout,
    totalWithout,
  };
}

function edgeBetween({ graph }: Analysis, from: number, to: number) {
  return graph.edges.find((edge) => edge.to === `stage:${to}` && edge.from === `stage:${from}`);
}
