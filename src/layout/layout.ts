import type { NodeId } from "#core/graph/stage-graph.ts";

/** Where the graph runs to: waves are columns ("right") or rows ("down"). */
export type Direction = "right" | "down";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A fixed place on the border of a node, relative to its upper left corner. */
export interface Port extends Point {
  /** Unique in its node. */
  readonly id: string;
  readonly side: "west" | "east" | "north" | "south";
}

/** A node to place; its size is known before anything is drawn. */
export interface NodeToPlace {
  readonly id: NodeId;
  /** What it is recognized by when the text has changed; unique. */
  readonly key: string;
  /** The column (or row) it is in, from 0; an edge leads from a lower to a higher one. */
  readonly layer: number;
  /** What it is drawn inside of: nodes of one group are in one frame. */
  readonly group?: string;
  /** The wave of the build it stands for, -1 for what isn't a stage. */
  readonly wave: number;
  readonly width: number;
  readonly height: number;
  readonly ports: readonly Port[];
}

/** An edge to route, from the port of one node to the port of another; nodes by key. */
export interface EdgeToRoute {
  readonly id: string;
  readonly from: string;
  readonly fromPort: string;
  readonly to: string;
  readonly toPort: string;
  /** Room to keep free on the line for a label. */
  readonly label: { readonly width: number; readonly height: number } | null;
}

/** Nodes that no line leads to, which are together in one frame. */
export interface ApartNodes {
  readonly nodes: readonly Pick<NodeToPlace, "id" | "key" | "width" | "height">[];
  /** Room for the frame's title. */
  readonly titleWidth: number;
  /** How many times as wide as it is high the window is; null where one scrolls down. */
  readonly windowShape: number | null;
}

/** Everything that the layout needs to know, in order of the text. */
export interface LayoutGraph {
  readonly direction: Direction;
  readonly spacing: "roomy" | "tight";
  /** Names this input: two graphs of one fingerprint have the same layout. */
  readonly fingerprint: string;
  readonly nodes: readonly NodeToPlace[];
  readonly edges: readonly EdgeToRoute[];
  /** Left out where there are none. */
  readonly apart?: ApartNodes;
  /** As in `apart`; left out where there are few groups, whose arrangement doesn't depend on it. */
  readonly windowShape?: number | null;
}

export interface PlacedNode extends Box {
  readonly id: NodeId;
  readonly key: string;
  readonly ports: readonly Port[];
}

export interface RoutedEdge {
  readonly id: string;
  /** From the port it leaves to the port it arrives at; neighbors share an x or a y. */
  readonly points: readonly Point[];
  /** The middle of its label, or of where one would be. */
  readonly label: Point;
}

/** The stages that appear side by side because they can run at the same time. */
export interface PlacedWave extends Box {
  readonly wave: number;
}

/** The frame around the nodes of one group. */
export interface PlacedGroup extends Box {
  readonly key: string;
}

/** The graph with positions, in CSS pixels. The upper left corner of `bounds` doesn't have to be at 0, 0. */
export interface GraphLayout {
  /** Of the graph that it places. */
  readonly fingerprint: string;
  readonly direction: Direction;
  /** Lines with few crossings, or a plain grid where there was too much for that. */
  readonly style: "layered" | "grid";
  readonly bounds: Box;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly RoutedEdge[];
  /** Ascending. */
  readonly waves: readonly PlacedWave[];
  /** Where nodes have groups, their frames. */
  readonly groups?: readonly PlacedGroup[];
  /** Where there are nodes that no line leads to, their frame, and what is around everything else. */
  readonly apart?: { readonly frame: Box; readonly rest: Box };
}
