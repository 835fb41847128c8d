import type { BuildChange } from "./build-change.ts";

/** What an edit has changed of the image, and the texts before and after it. */
export interface ToldChange extends BuildChange {
  readonly before: string;
  readonly after: string;
}

export interface BuildChangeSlice {
  /** Told until it is undone, kept or put away. */
  readonly buildChange: ToldChange | null;
}

export const initialBuildChange: BuildChangeSlice = { buildChange: null };
