import type { Analysis, GraphEdge, GraphNode } from "../analysis.ts";

/** What a drawing of the graph needs to know about a node. */
export interface PictureNode {
  readonly node: GraphNode;
  /** Short, and safe as a name in any format: `s0` for a stage, `x3` for anything else. */
  readonly id: string;
  readonly role: "target" | "ships" | "built" | "skipped";
}

export interface PictureEdge {
  readonly edge: GraphEdge;
  readonly from: string;
  readonly to: string;
  readonly isBuilt: boolean;
}

export interface PictureGraph {
  /** Sources first, then the stages in order of the text. */
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** Edges that were left out because there are more than `mostEdges`. */
  readonly omitted: number;
}

/**
 * The graph as other programs draw it: without `scratch`, which is nothing. Where there are more than `mostEdges`, those
 * of skipped stages are left out first.
 */
export function pictureGraph({ graph, build }: Analysis, mostEdges = Number.POSITIVE_INFINITY): PictureGraph {
  const built = new Set(build.reaches.map((stage) => `stage:${stage}`));
  const all = graph.edges
    .filter(({ from }) => from !== "image:scratch")
    .toSorted((a, b) => Number(built.has(b.to)) - Number(built.has(a.to)));
  const kept = new Set(all.slice(0, mostEdges));
  const used = new Set([...kept].filter(({ to }) => built.has(to)).map(({ from }) => from));
  const ids = new Map(
    graph.nodes.map((node, place) => [node.id, node.kind === "stage" ? `s${node.stage}` : `x${place}`]),
  );
  const linked = new Set([...kept].map(({ from }) => from));
  const roleOf = (node: GraphNode): PictureNode["role"] => {
    if (node.kind !== "stage") return used.has(node.id) ? "built" : "skipped";
    if (node.stage === build.stage) return "target";
    if (build.ships.includes(node.stage)) return "ships";
    return built.has(node.id) ? "built" : "skipped";
  };
  const drawn = graph.nodes.filter(({ kind, id }) => kind === "stage" || linked.has(id));
  return {
    nodes: drawn
      .toSorted((a, b) => Number(a.kind === "stage") - Number(b.kind === "stage"))
      .map((node) => ({ node, id: ids.get(node.id) ?? "", role: roleOf(node) })),
    edges: graph.edges
      .filter((edge) => kept.has(edge))
      .map((edge) => ({
        edge,
        from: ids.get(edge.from) ?? "",
        to: ids.get(edge.to) ?? "",
        isBuilt: built.has(edge.to),
      })),
    omitted: all.length - kept.size,
  };
}
