import type { EdgeKind, GraphNode, NodeId } from "../../graph/stage-graph.ts";
import type { ExportWording } from "../export-texts.ts";

// What the page's graph shows, as far as a drawing needs it. The page's own views and layout fit these types as they are.

export interface SvgPoint {
  readonly x: number;
  readonly y: number;
}

export interface SvgBox extends SvgPoint {
  readonly width: number;
  readonly height: number;
}

export type SvgBuild = "built" | "skipped";

export interface SvgRow {
  readonly kind: string;
  readonly keyword: string;
  readonly text: string;
  /** Lines that it takes. */
  readonly textLines: number;
  readonly foldedLines: number;
  readonly signs: readonly string[];
  readonly brings: readonly { readonly kind: EdgeKind; readonly shortFrom: string; readonly isStageOrImage: boolean }[];
}

export interface SvgCardEntry extends SvgPoint {
  readonly kind: EdgeKind;
  readonly side: "west" | "north";
  readonly lane: number;
  readonly rows: readonly number[];
}

export interface SvgCard {
  readonly key: string;
  readonly stage: number;
  readonly name: string;
  readonly title: string;
  readonly build: "target" | SvgBuild;
  readonly ships: boolean;
  readonly tags: readonly {
    readonly kind: "target" | "default" | "ships" | "platform" | "for" | "variant" | "base";
    readonly text: string;
  }[];
  readonly doc: string;
  readonly docLines: number;
  readonly rows: readonly SvgRow[];
  /** A sentence; names in backquotes. */
  readonly footer: string;
  readonly footerLines: number;
  readonly inlineSources: readonly {
    readonly row: number | null;
    readonly edge: { readonly kind: EdgeKind; readonly build: SvgBuild };
  }[];
  readonly geometry: {
    readonly headerCentre: number;
    readonly rowCentres: readonly number[];
    readonly entries: readonly SvgCardEntry[];
    readonly gutter: number;
  };
}

export interface SvgSource {
  readonly key: string;
  readonly id: NodeId;
  readonly kind: Exclude<GraphNode["kind"], "stage"> | "dockerfile" | "group" | "service";
  readonly name: string;
  readonly caption: string;
  readonly note?: string;
  readonly build: SvgBuild;
}

export interface SvgEdge {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly isContext: boolean;
  readonly build: SvgBuild;
  readonly ships: boolean;
  readonly label: string;
}

/** Positions in pixels; nodes and edges by their keys. */
export interface SvgLayout {
  readonly direction: "right" | "down";
  readonly bounds: SvgBox;
  readonly nodes: readonly (SvgBox & { readonly key: string })[];
  readonly edges: readonly { readonly id: string; readonly points: readonly SvgPoint[]; readonly label: SvgPoint }[];
  readonly waves: readonly (SvgBox & { readonly wave: number })[];
  /** The frame around what no line leads to, and what is around everything else. */
  readonly apart?: { readonly frame: SvgBox; readonly rest: SvgBox };
}

export interface SvgPicture {
  readonly cards: readonly SvgCard[];
  readonly sources: readonly SvgSource[];
  readonly edges: readonly SvgEdge[];
  readonly layout: SvgLayout;
  /** Of the frame around services that aren't built, where there is one. */
  readonly servicesTitle?: string;
  /** What is at the edge of each wave. */
  readonly waves: readonly { readonly wave: number; readonly text: string }[];
  /** Of the title, the description, and the legend; English where it is left out. */
  readonly wording?: ExportWording;
}
