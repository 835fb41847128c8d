import type { SvgPicture } from "#core/export/svg/svg-picture.ts";

export interface DrawnSlice {
  /** What the graph shows, and where, as an export draws it; null when no graph is on the screen. */
  readonly drawn: SvgPicture | null;
}

export const initialDrawn: DrawnSlice = { drawn: null };
