import type { StagePlace } from "#core/analysis.ts";
import type { NodeId } from "#core/graph/stage-graph.ts";
import type { InstructionSpan } from "#core/resolve/stage.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import type { RowView } from "./row-view.ts";
import type { StageRole } from "#document/stages/stage-role.ts";

/** Something worth a small word on a card. */
export interface StageTag {
  readonly kind: "target" | "default" | "ships" | "platform" | "for" | "variant" | "base";
  readonly text: string;
  /** What it says with less room; it may also say nothing but its sign. */
  readonly short?: string;
  readonly explanation: string;
  /** The image that it names. */
  readonly source?: NodeId;
}

/** A stage as its card shows it. */
export interface StageCard extends StageRole {
  readonly id: NodeId;
  /** Stays the same while the text around it changes. */
  readonly key: string;
  readonly stage: number;
  /** Of a project, where it comes from. */
  readonly place: StagePlace | null;
  /** As BuildKit keeps it, "" when it has none. */
  readonly name: string;
  readonly label: string;
  /** `label`, cut to the card's width. */
  readonly title: string;
  /** Size of the letters of its name when the card is seen from further away than usual. */
  readonly titleSize: number;
  /** The most lines of its name. */
  readonly titleLines: number;
  /** Its name when the card is seen from afar, and the size of the letters. */
  readonly farName: string;
  readonly farSize: number;
  /** Its number is shown also from further away; where there are many stages, the name needs the room. */
  readonly keepsNumber: boolean;
  readonly layer: number;
  readonly isLast: boolean;
  readonly tags: readonly StageTag[];
  /** The lines of its comment that are shown. */
  readonly doc: string;
  readonly docLines: number;
  /** The FROM first; empty when collapsed. */
  readonly rows: readonly RowView[];
  /** All its instructions, also those without a row. */
  readonly span: InstructionSpan;
  readonly isCollapsed: boolean;
  /** Opened by hand, so that it shows all its rows. */
  readonly isExpanded: boolean;
  /** Some of its instructions have no row. */
  readonly hidesRows: boolean;
  /** A sentence; names in backquotes. */
  readonly reason: string;
  /** A second sentence where a stage is skipped: who would use it. */
  readonly detail: string;
  /** What the footer says: the sentence, or a word if there is no room. */
  readonly footer: string;
  /** In a word, for when the card is seen from afar. */
  readonly footerWord: string;
  readonly footerLines: number;
  readonly inlineSources: readonly InlineSource[];
  readonly geometry: CardGeometry;
}

/** A source that is drawn as a sign at the row that takes from it, without a node: scratch, or the build context. */
export interface InlineSource {
  readonly edge: EdgeView;
  readonly kind: "scratch" | "context" | "image";
  /** Position in `rows`; null in a card that is closed. */
  readonly row: number | null;
}

/** Where a card's parts lie, from its upper left corner. */
export interface CardGeometry {
  readonly width: number;
  readonly height: number;
  readonly headerCentre: number;
  /** The middle of each row, in order of `rows`. */
  readonly rowCentres: readonly number[];
  /** The lines that lead from the border to the rows an edge arrives at. */
  readonly entries: readonly CardEntry[];
  /** Places where many lines arrive as one. */
  readonly trunks: readonly CardTrunk[];
  readonly exits: readonly CardExit[];
  readonly gutter: number;
}

/** The place where an edge arrives, and the rows it leads on to inside the card. */
export interface CardEntry {
  /** `EdgeView.id` and `EdgeView.key`. */
  readonly edge: string;
  readonly edgeKey: string;
  /** Lines that arrive as one trunk have one port. */
  readonly port: string;
  readonly kind: "from" | "copy" | "mount";
  readonly x: number;
  readonly y: number;
  readonly side: "west" | "north";
  /** How far from the left border the line runs that leads on to the rows. */
  readonly lane: number;
  /** Heights of the rows it leads on to; empty where it arrives at its row. */
  readonly rows: readonly number[];
}

/** Where so many edges of one kind arrive that they are drawn as one line. */
export interface CardTrunk {
  readonly kind: "from" | "copy" | "mount";
  readonly x: number;
  readonly y: number;
  readonly side: "west" | "north";
  readonly count: number;
}

/** The place where all edges of one kind leave: what is taken is the finished stage, so at the card's end. */
export interface CardExit {
  readonly kind: "from" | "copy" | "mount";
  readonly x: number;
  readonly y: number;
  readonly side: "east" | "south";
}
