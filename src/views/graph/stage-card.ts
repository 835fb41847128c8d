import type { NodeId } from "#core/graph/stage-graph.ts";
import type { PlatformBadge } from "./platform-badge.ts";
import type { RowView } from "./row-view.ts";
import type { StageRole } from "./stage-role.ts";

/** Something worth a small word on a card. */
export interface StageTag {
  readonly kind: "target" | "default" | "ships" | "platform";
  readonly text: string;
  readonly explanation: string;
}

/** A stage as its card shows it. */
export interface StageCard extends StageRole {
  readonly id: NodeId;
  /** Stays the same while the text around it changes. */
  readonly key: string;
  readonly stage: number;
  /** As BuildKit keeps it, "" when it has none. */
  readonly name: string;
  readonly label: string;
  /** `label`, cut to the card's width. */
  readonly title: string;
  readonly layer: number;
  readonly isLast: boolean;
  readonly platform: PlatformBadge | null;
  readonly tags: readonly StageTag[];
  /** The lines of its comment that are shown. */
  readonly doc: string;
  readonly docLines: number;
  /** The FROM first; empty when collapsed. */
  readonly rows: readonly RowView[];
  readonly isCollapsed: boolean;
  /** Opened by hand although there are many stages. */
  readonly isExpanded: boolean;
  /** A sentence; names in backquotes. */
  readonly reason: string;
  /** What the footer says: the sentence, or a word where there is no room. */
  readonly footer: string;
  readonly footerLines: number;
  readonly instructionCount: number;
  readonly inlets: readonly Inlet[];
  readonly geometry: CardGeometry;
}

/** A source that is drawn as a sign at the row that takes from it, without a node: scratch, or the build context. */
export interface Inlet {
  readonly edge: string;
  readonly kind: "scratch" | "context";
  /** Position in `rows`. */
  readonly row: number;
}

/** Where a card's parts lie, from its upper left corner. */
export interface CardGeometry {
  readonly width: number;
  readonly height: number;
  /** The middle of each row, in order of `rows`. */
  readonly rowCentres: readonly number[];
  /** The lines that lead from the border to the rows an edge arrives at. */
  readonly entries: readonly CardEntry[];
  readonly exits: readonly CardExit[];
  readonly gutter: number;
}

/** The place where an edge arrives, and the rows it leads on to inside the card. */
export interface CardEntry {
  readonly edge: string;
  readonly kind: "from" | "copy" | "mount";
  readonly x: number;
  readonly y: number;
  readonly side: "west" | "north";
  /** From the border to the last of its rows; empty where the border is at the row. */
  readonly lane: number;
  readonly rows: readonly number[];
}

/** The place where all edges of one kind leave: what is taken is the finished stage, so at the card's end. */
export interface CardExit {
  readonly kind: "from" | "copy" | "mount";
  readonly x: number;
  readonly y: number;
  readonly side: "east" | "south";
}
