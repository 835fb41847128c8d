import type { Ref } from "./ref.ts";

/** What is pointed at, by mouse or by keyboard, in the text or in the graph. */
export interface SelectionSlice {
  readonly hovered: Ref | null;
  readonly selected: Ref | null;
  /** Where the selection was made: the others scroll to it, this one does not. */
  readonly selectedBy: "editor" | "graph" | "problems" | "other";
}

export const initialSelection: SelectionSlice = { hovered: null, selected: null, selectedBy: "other" };
