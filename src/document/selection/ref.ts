import type { NodeId } from "#core/graph/stage-graph.ts";

/** A thing of the Dockerfile that can be pointed at, in the text or in the graph. */
export type Ref =
  | { readonly kind: "stage"; readonly stage: number }
  /** `Instruction.index`. */
  | { readonly kind: "row"; readonly instruction: number }
  /** `GraphEdge.id`. */
  | { readonly kind: "edge"; readonly edge: string }
  /** The id of a node that is not a stage. */
  | { readonly kind: "source"; readonly id: NodeId }
  /** As `problemKey` makes it. */
  | { readonly kind: "problem"; readonly key: string };

/** One string for one thing, fit for a map's key or a React key. */
export function refKey(ref: Ref): string {
  switch (ref.kind) {
    case "stage":
      return `stage:${ref.stage}`;
    case "row":
      return `row:${ref.instruction}`;
    case "edge":
      return `edge:${ref.edge}`;
    case "source":
      return `source:${ref.id}`;
    case "problem":
      return `problem:${ref.key}`;
  }
}

/** Whether both point at the same thing; null points at nothing. */
export function isSameRef(one: Ref | null, other: Ref | null): boolean {
  if (one === null || other === null) return one === other;
  return refKey(one) === refKey(other);
}
