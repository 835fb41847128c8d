import type { Analysis, GraphEdge, TargetBuild } from "#core/analysis.ts";
import { estimateSeconds } from "#core/build/durations.ts";
import { scheduleSteps } from "#core/build/schedule.ts";
import { weighCrossings } from "#core/build/schedule-what-if.ts";
import { serializingEdgeMessages } from "#i18n/en/graph/serializing-edges.ts";
import type { ShownBuilds } from "../analysis/shown-builds.ts";

/** An edge that makes stages wait for each other which could run side by side. */
export interface SerialEdge {
  /** `GraphEdge.id`. */
  readonly edge: string;
  /** `lines`: the steps wait only because they appear below the COPY. `stages`: nothing else makes the stage wait. */
  readonly reason: "lines" | "stages";
  readonly from: string;
  readonly to: string;
  readonly kind: GraphEdge["kind"];
}

/** What saves less than this part of a build's time, as it is estimated, is not worth a sign. */
const MIN_SHARE = 0.05;

/** The rule that finds packages which wait for files they do not need. */
const WAITING_PACKAGES = "stages/critical-path";

/** The edges of the builds shown that are worth a second look, in order of the text. */
export function serializingEdges(analysis: Analysis, builds: ShownBuilds): readonly SerialEdge[] {
  const waiting = edgesOfWaitingPackages(analysis);
  const alone = new Set(builds.flatMap((build) => edgesThatAlone(analysis, build)));
  return analysis.graph.edges.flatMap((edge): SerialEdge[] => {
    const reason = waiting.has(edge) ? "lines" : alone.has(edge) ? "stages" : null;
    if (reason === null) return [];
    return [
      { edge: edge.id, reason, from: labelOf(analysis, edge.from), to: labelOf(analysis, edge.to), kind: edge.kind },
    ];
  });
}

/** The sign in words; names in backquotes. */
export function serialSentence({ reason, from, to, kind }: SerialEdge): string {
  const words = serializingEdgeMessages();
  if (reason === "lines") return words.lines(`\`${to}\``, `\`${from}\``);
  return words.stages(`\`${to}\``, `\`${from}\``, kind === "mount" ? "RUN --mount" : "COPY");
}

function edgesOfWaitingPackages({ problems, graph }: Analysis): ReadonlySet<GraphEdge> {
  const lines = new Set(problems.filter(({ rule }) => rule === WAITING_PACKAGES).map((one) => one.lines.first));
  return new Set(graph.edges.filter((edge) => edge.kind === "copy" && edge.uses.some((use) => lines.has(use.line))));
}

/**
 * The edges but for which two stages would run side by side, and the build would be shorter by a good part. What the
 * build would not run at all without the edge is no such case: to bring a stage in is what edges are for. Nor is a
 * chain of FROM, whose steps make one filesystem.
 */
function edgesThatAlone({ graph }: Analysis, build: TargetBuild): readonly GraphEdge[] {
  const { steps, reaches, stage } = build;
  const durations = steps.map(estimateSeconds);
  const schedule = scheduleSteps(steps, durations);
  const built = new Set(reaches.map((one) => `stage:${one}`));
  const edges = graph.edges.filter(({ from, to }) => built.has(from) && built.has(to));
  return weighCrossings(steps, durations, schedule).flatMap(({ fromStage, toStage, totalWithout }) => {
    if (schedule.total - totalWithout < schedule.total * MIN_SHARE) return [];
    const [from, to] = [`stage:${fromStage}`, `stage:${toStage}`];
    const [edge, ...others] = edges.filter((one) => one.from === from && one.to === to);
    if (edge === undefined || others.length > 0 || edge.kind === "from") return [];
    const without = edges.filter((one) => one !== edge);
    const isOnly = !leadsTo(from, to, without);
    return isOnly && leadsTo(from, `stage:${stage}`, without) ? [edge] : [];
  });
}

function leadsTo(start: string, end: string, edges: readonly GraphEdge[]): boolean {
  const reached = new Set([start]);
  for (const node of reached) {
    for (const { from, to } of edges) if (from === node) reached.add(to);
  }
  return reached.has(end);
}

function labelOf({ graph, stages }: Analysis, id: string): string {
  const node = graph.nodes.find((one) => one.id === id);
  return node?.kind === "stage" ? (stages[node.stage]?.label ?? "") : "";
}
