import type { Analysis, TargetBuild } from "#core/analysis.ts";
import type { GraphEdge } from "#core/graph/stage-graph.ts";
import { graphEdgeMessages } from "#i18n/en/graph/edges.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { stageLayers } from "#document/stages/stage-layers.ts";

/** The stages of a build that can only run one after the other, and take longest doing so. */
export interface LongestChain {
  /** Indices of stages, in order. */
  readonly stages: readonly number[];
  /** `GraphEdge.id` of what makes each wait for the one before. */
  readonly edges: readonly string[];
  readonly sentence: string;
}

const WORKING = new Set(["run", "copy", "add", "workdir"]);

/**
 * The chain of stages that ends in a target and has the most instructions that do work; no measure of time is known
 * from a text. Null where nothing is built.
 */
export function longestChain(analysis: Analysis, builds: ShownBuilds = [analysis.build]): LongestChain | null {
  const chains = builds.flatMap((build) => chainOf(analysis, build) ?? []);
  const longest = chains.toSorted((one, other) => other.weight - one.weight)[0];
  return longest?.chain ?? null;
}

interface WeighedChain {
  readonly chain: LongestChain;
  readonly weight: number;
}

function chainOf(analysis: Analysis, build: TargetBuild): WeighedChain | null {
  const { stages, graph } = analysis;
  const target = stages[build.stage];
  if (target === undefined) return null;
  const layers = stageLayers(stages.length, graph);
  const built = new Set(build.reaches);
  const entering = enteringEdges(graph.edges, built, layers);
  const weights: number[] = [];
  const arrivals = new Map<number, GraphEdge>();
  for (const stage of [...built].toSorted((one, other) => (layers[one] ?? 0) - (layers[other] ?? 0))) {
    let heaviest = 0;
    for (const edge of entering.get(stage) ?? []) {
      const weight = weights[stageIndex(edge.from)] ?? 0;
      if (weight <= heaviest) continue;
      heaviest = weight;
      arrivals.set(stage, edge);
    }
    weights[stage] = heaviest + ownWeight(analysis, stage);
  }
  const path: number[] = [build.stage];
  const edges: string[] = [];
  for (let edge = arrivals.get(build.stage); edge; edge = arrivals.get(stageIndex(edge.from))) {
    path.unshift(stageIndex(edge.from));
    edges.unshift(edge.id);
  }
  const weight = weights[build.stage] ?? 0;
  return { chain: { stages: path, edges, sentence: sentenceOf(analysis, path, weight - path.length) }, weight };
}

function enteringEdges(
  edges: readonly GraphEdge[],
  built: ReadonlySet<number>,
  layers: readonly number[],
): ReadonlyMap<number, readonly GraphEdge[]> {
  const entering = new Map<number, GraphEdge[]>();
  for (const edge of edges) {
    const [from, to] = [stageIndex(edge.from), stageIndex(edge.to)];
    // An edge that closes a cycle makes no chain.
    if (!built.has(from) || !built.has(to) || (layers[from] ?? 0) >= (layers[to] ?? 0)) continue;
    entering.set(to, [...(entering.get(to) ?? []), edge]);
  }
  return entering;
}

/** A stage counts for one even if it does nothing, so that of two chains the one with more stages is longer. */
function ownWeight({ stages }: Analysis, stage: number): number {
  return 1 + (stages[stage]?.instructions ?? []).filter((one) => WORKING.has(one.keyword)).length;
}

function sentenceOf({ stages }: Analysis, path: readonly number[], steps: number): string {
  const names = path.map((stage) => `\`${stages[stage]?.label ?? ""}\``);
  const [only = ""] = names;
  return names.length === 1 ? graphEdgeMessages().chainOfOne(only, steps) : graphEdgeMessages().chain(names, steps);
}

function stageIndex(id: string): number {
  return id.startsWith("stage:") ? Number(id.slice("stage:".length)) : -1;
}
