import type { GraphEdge, NodeId } from "#core/graph/stage-graph.ts";

/** An edge as it is drawn. */
export interface EdgeView {
  /** `GraphEdge.id`. */
  readonly id: string;
  /** The ids of all edges that are this one line, its own first; left out where it is one edge. */
  readonly joinedIds?: readonly string[];
  /** Unique among what is drawn, and the same while the text around it changes. */
  readonly key: string;
  readonly from: NodeId;
  readonly to: NodeId;
  /** The same as other programs know them: of a project `PATH#stage:N`. */
  readonly fromId: string;
  readonly toId: string;
  /** Keys of the nodes it is drawn between. */
  readonly fromKey: string;
  readonly toKey: string;
  readonly kind: GraphEdge["kind"];
  /** From the build context, a repository or a download. */
  readonly isContext: boolean;
  /** Drawn by the card it leads to, without a node to come from. */
  readonly isInline: boolean;
  /** First lines of the instructions, from 1. */
  readonly lines: readonly number[];
  /** `Instruction.index` of the rows it leads to. */
  readonly instructions: readonly number[];
  readonly build: "built" | "skipped";
  /** On the edge of the image's own layers: FROM between stages that ship. */
  readonly ships: boolean;
  /** What is on the line; "" for nothing. */
  readonly label: string;
  /** The whole of it in words: "`builder` gives /app/dist to `runtime` at line 12". */
  readonly description: string;
  /** Each use for itself, for the list that opens on a click. */
  readonly uses: readonly EdgeUseView[];
}

export interface EdgeUseView {
  readonly instruction: number;
  readonly line: number;
  /** "/app/dist → /usr/share/nginx/html". */
  readonly text: string;
}

/** Whether an edge is this line, or one of those that are. */
export function isLineOf({ id, joinedIds }: EdgeView, edge: string): boolean {
  return id === edge || joinedIds?.includes(edge) === true;
}
