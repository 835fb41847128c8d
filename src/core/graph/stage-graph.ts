/** `stage:N`, `image:REF`, `context`, `context:KEY` for a named context, or `url:ADDRESS` for a git or HTTP source of ADD. */
export type NodeId = string;

export type GraphNode =
  | { readonly kind: "stage"; readonly id: NodeId; readonly stage: number }
  | { readonly kind: "image"; readonly id: NodeId; readonly ref: string }
  | { readonly kind: "context"; readonly id: NodeId }
  /** A named context; `value` is what `--build-context` says after `=`. */
  | { readonly kind: "named"; readonly id: NodeId; readonly key: string; readonly value: string }
  | { readonly kind: "git" | "http"; readonly id: NodeId; readonly url: string };

export type EdgeKind = "from" | "copy" | "mount";

/** One instruction's use of a source. */
export interface EdgeUse {
  /** First line of the instruction, from 1 (the FROM's line for what an inherited ONBUILD brings). */
  readonly line: number;
  /** `Instruction.index`; -1 for what an inherited ONBUILD brings. */
  readonly instruction: number;
  /** Paths taken, as written after expansion; empty for FROM. */
  readonly sources: readonly string[];
  /** Where they go; "" for FROM. */
  readonly destination: string;
}

/** Everything that one node gives to one stage in one way. */
export interface GraphEdge {
  /** `FROM>TO:KIND` of its ends. */
  readonly id: string;
  readonly from: NodeId;
  /** Always a stage. */
  readonly to: NodeId;
  readonly kind: EdgeKind;
  /** In order of the text, at least one. */
  readonly uses: readonly EdgeUse[];
  /** With several platforms those that have it, where not all do. */
  readonly platforms?: readonly string[];
}

/** All stages of the file and all they take from, built or not. */
export interface StageGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
