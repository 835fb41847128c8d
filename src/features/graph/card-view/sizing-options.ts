import type { Direction } from "#layout/layout.ts";
import type { CardMetrics } from "./card-metrics.ts";
import type { TextLevel } from "./text-variants.ts";

/** Of each stage everything that there is room for, only the most telling rows, hardly more than its name, or just that. */
export type Detail = "full" | "brief" | "names" | "titles";

/** How a graph is drawn so that it can be read when all of it is on the screen. */
export interface GraphSizing {
  readonly direction: Direction;
  readonly cardWidth: number;
  readonly detail: Detail;
  /** How large letters have to be when all of it is on the screen. */
  readonly level: TextLevel;
  /** Extra height of cards that show hardly more than a name, so that a long one has several lines when seen from afar. */
  readonly headerExtra: number;
  /**
   * How large the letters of a name have to be in the picture to be read when all of it is on the screen, where only names
   * can be read then; 0 elsewhere, and where not even names can.
   */
  readonly nameSize: number;
  /** Not even rows can be read then. */
  readonly isFar?: boolean;
}

export interface PlanOptions {
  /** "auto" for what can be read better. */
  readonly direction: Direction | "auto";
  /** Pixels that the graph can be shown in; no end to the height where one scrolls. */
  readonly screenWidth: number;
  readonly screenHeight: number;
  readonly metrics: CardMetrics;
  /** The plan the graph has now: it is kept while it is nearly as good as the best. */
  readonly previous: GraphSizing | null;
}
