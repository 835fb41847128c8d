import type { EdgeKind } from "../graph/stage-graph.ts";

/** One end of an edge, as it is called. */
export interface NamedEdge {
  readonly kind: EdgeKind;
  /** The stage, image or other source that gives; null for the build context. */
  readonly from: string | null;
  /** The stage that takes. */
  readonly to: string;
  /** First line of the first instruction, in the text that has the edge. */
  readonly line: number;
}

/** A part of an image: all of a stage or an image, or files that are copied. */
export type ShippedPart =
  | { readonly kind: "layers"; readonly of: string }
  /** `from` is null for the build context. */
  | { readonly kind: "files"; readonly sources: string; readonly from: string | null; readonly destination: string };

/** One thing that is another in the later text. Stages by their labels, `stage-N` where they have no name. */
export type Change =
  | { readonly kind: "stage-added"; readonly stage: string; readonly line: number }
  | { readonly kind: "stage-removed"; readonly stage: string }
  | { readonly kind: "stage-renamed"; readonly before: string; readonly after: string; readonly line: number }
  /** Instructions that came and went. */
  | {
      readonly kind: "stage-changed";
      readonly stage: string;
      readonly added: number;
      readonly removed: number;
      readonly line: number;
    }
  | {
      readonly kind: "base-changed";
      readonly stage: string;
      readonly before: string;
      readonly after: string;
      readonly line: number;
    }
  | { readonly kind: "edge-added" | "edge-removed" | "edge-changed"; readonly edge: NamedEdge }
  | { readonly kind: "default-target"; readonly before: string; readonly after: string }
  /** What the image is made of: stages and images whose layers it has, and what is copied into them. */
  | { readonly kind: "ships-more" | "ships-less"; readonly what: ShippedPart }
  /** A setting of the image, "" for none. */
  | { readonly kind: "config"; readonly setting: string; readonly before: string; readonly after: string }
  | { readonly kind: "fails" | "mended"; readonly message: string };

/** A step of the later build that the cache of the earlier one does not have. */
export interface RebuiltStep {
  readonly name: string;
  /** Label of its stage, "" for none. */
  readonly stage: string;
  readonly line: number;
  /** It is as it was, and runs because of what it builds on or takes. */
  readonly isFollowUp: boolean;
}

export interface Comparison {
  readonly changes: readonly Change[];
  readonly rebuilt: readonly RebuiltStep[];
  /** All steps of the later build that could be in a cache. */
  readonly steps: number;
}
