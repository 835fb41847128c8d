import type { EdgeUse, GraphEdge, GraphNode, NodeId, StageGraph } from "../graph/stage-graph.ts";
import type { DockerfilePlace } from "../analysis.ts";
import type { StageClass } from "./stage-classes.ts";

/** Where the stages of a target are in the whole graph. */
export type StageLookup = (target: string, stage: number) => number;

/** What a `target:` context is of the whole graph: the stage that the other target ends in; -1 where it is not there. */
export type LinkLookup = (target: string) => number;

/**
 * One graph of the stages of all Dockerfiles. A context `target:NAME` becomes an edge from the stage that this target
 * ends in, often a stage of another Dockerfile.
 */
export function wholeGraph(
  classes: readonly StageClass[],
  dockerfiles: readonly DockerfilePlace[],
  indexOf: StageLookup,
  linkedStage: LinkLookup,
): StageGraph {
  const firsts = new Map(dockerfiles.map(({ path, firstInstruction }) => [path, firstInstruction]));
  const sources = new Map<NodeId, GraphNode>();
  const named = new NamedNodes();
  const edges = new Map<string, GraphEdge>();
  classes.forEach(({ dockerfile, stage, example }, index) => {
    const { graph } = example.analysis;
    const nodes = nodesOf(graph);
    const first = firsts.get(dockerfile) ?? 0;
    for (const edge of graph.edges) {
      if (edge.to !== `stage:${stage}`) continue;
      const node = nodes.get(edge.from);
      if (node === undefined) continue;
      const from = placeNode(node, example.target.name, indexOf, linkedStage, named);
      if (from.kind !== "stage" && !sources.has(from.id)) sources.set(from.id, from);
      addEdge(edges, { ...edge, from: from.id, to: `stage:${index}`, uses: edge.uses.map((use) => shift(use, first)) });
    }
  });
  const stages = classes.map((_, stage): GraphNode => ({ kind: "stage", id: `stage:${stage}`, stage }));
  return { nodes: [...stages, ...sources.values()], edges: [...edges.values()] };
}

const known = new WeakMap<StageGraph, ReadonlyMap<NodeId, GraphNode>>();

function nodesOf(graph: StageGraph): ReadonlyMap<NodeId, GraphNode> {
  const nodes = known.get(graph) ?? new Map(graph.nodes.map((node) => [node.id, node]));
  known.set(graph, nodes);
  return nodes;
}

function placeNode(
  node: GraphNode,
  target: string,
  indexOf: StageLookup,
  linkedStage: LinkLookup,
  named: NamedNodes,
): GraphNode {
  if (node.kind === "stage") {
    const stage = indexOf(target, node.stage);
    return { kind: "stage", id: `stage:${stage}`, stage };
  }
  if (node.kind !== "named") return node;
  const stage = node.value.startsWith("target:") ? linkedStage(node.value.slice("target:".length)) : -1;
  return stage < 0 ? named.place(node) : { kind: "stage", id: `stage:${stage}`, stage };
}

/** Contexts of one name that have several values in a project are several nodes. */
class NamedNodes {
  readonly #values = new Map<string, string[]>();

  place(node: Extract<GraphNode, { kind: "named" }>): GraphNode {
    const values = this.#values.get(node.key) ?? [];
    this.#values.set(node.key, values);
    if (!values.includes(node.value)) values.push(node.value);
    const at = values.indexOf(node.value);
    return at === 0 ? node : { ...node, id: `${node.id}#${at + 1}` };
  }
}

function shift(use: EdgeUse, first: number): EdgeUse {
  return use.instruction < 0 ? use : { ...use, instruction: use.instruction + first };
}

/** Two contexts that are the same target are one edge. */
function addEdge(edges: Map<string, GraphEdge>, edge: GraphEdge): void {
  const id = `${edge.from}>${edge.to}:${edge.kind}`;
  const other = edges.get(id);
  edges.set(id, other === undefined ? { ...edge, id } : { ...other, uses: [...other.uses, ...edge.uses] });
}
