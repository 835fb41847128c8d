import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { NodeId } from "#core/graph/stage-graph.ts";
import type { Direction } from "#layout/layout.ts";
import type { GraphLight } from "../view/graph-light.ts";
import type { SerialEdge } from "#document/stages/serializing-edges.ts";

/** What is lit, and whether the rest steps back for it. */
export interface Spotlight extends GraphLight {
  readonly fades: boolean;
}

/** A node that is shown with what is on its path only. */
export interface Focus {
  readonly key: string;
  readonly documentId: number;
}

/** What is open in the graph just now. It is in no link and ends with the page. */
export interface GraphSession {
  /** What the open popover is about. */
  readonly details: {
    readonly kind: "node" | "edge";
    readonly key: string;
    /** Keys of all edges that it is about, where these arrive at a card as one line. */
    readonly trunk?: readonly string[];
  } | null;
  /** Keys of the edges that run as one line where the pointer is. */
  readonly pointedTrunk: readonly string[] | null;
  /** The node whose path is shown alone, of the document it was chosen in. */
  readonly focus: Focus | null;
  readonly showsLongestChain: boolean;
  readonly isSearching: boolean;
  /** What lines and frames mean; null while there is no wish: then the room decides. */
  readonly isLegendOpen: boolean | null;
  /** Keys of cards that were opened by hand. */
  readonly expanded: readonly string[];
  readonly splitsImages: boolean;
  /** Where the banner of an error ends, in pixels from the upper edge of the picture. */
  readonly bannerEnd: number;
  /** The document whose group of skipped stages is open. */
  readonly skippedOpenIn: number | null;
  /** The groups of stages that are open, of the document they were opened in. */
  readonly openGroups: { readonly documentId: number; readonly keys: readonly NodeId[] | "all" } | null;
  /** Edges that make stages wait which could run side by side, and what there is to say of each. */
  readonly serial: readonly (SerialEdge & { readonly sentence: string })[];
  /** On a phone the graph runs down unless this says otherwise. */
  readonly phoneDirection: Direction;
  readonly light: Spotlight | null;
  /** What is not lit is dimmed. */
  readonly isFading: boolean;
}

export const initialSession: GraphSession = {
  details: null,
  pointedTrunk: null,
  focus: null,
  showsLongestChain: false,
  isSearching: false,
  isLegendOpen: null,
  expanded: [],
  splitsImages: false,
  bannerEnd: 0,
  skippedOpenIn: null,
  openGroups: null,
  serial: [],
  phoneDirection: "down",
  light: null,
  isFading: false,
};

/** The page's one graph has one session. */
export const session: StoreApi<GraphSession> = createStore(() => initialSession);

/** What `select` takes from the session. */
export function useSession<Part>(select: (state: GraphSession) => Part): Part {
  return useStore(session, select);
}

/**
 * How much light falls on a part of the graph. What is faded is not said here but once, on the whole picture, so that
 * only what is lit is drawn again.
 */
export type Light = "lit" | "plain";

export function lightOfNodeKey(key: string): (value: GraphSession) => Light {
  return ({ light }) => (light?.nodes.has(key) ? "lit" : "plain");
}

export function lightOfEdgeKey(key: string): (value: GraphSession) => Light {
  return ({ light }) => (light?.edges.has(key) ? "lit" : "plain");
}

export function lightOfRow(instructions: readonly number[]): (value: GraphSession) => Light {
  return ({ light }) => (instructions.some((one) => light?.rows.has(one)) ? "lit" : "plain");
}
