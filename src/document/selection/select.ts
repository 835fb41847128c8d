import { isSameRef, type Ref } from "./ref.ts";
import type { SelectionSlice } from "./selection-slice.ts";
import { useStore } from "../store.ts";
import { leaveRoomForText } from "../view/leave-room-for-text.ts";

/** Points at something without choosing it; `null` at nothing. */
export function hover(ref: Ref | null): void {
  if (!isSameRef(ref, useStore.getState().hovered)) useStore.setState({ hovered: ref });
}

/** Chooses something; every other panel than `by` brings it into view. */
export function select(ref: Ref | null, by: SelectionSlice["selectedBy"]): void {
  const state = useStore.getState();
  if (isSameRef(ref, state.selected) && by === state.selectedBy) return;
  useStore.setState({ selected: ref, selectedBy: by });
}

/** Goes to a problem's place in the text. */
export function goToProblem(key: string): void {
  // Chosen again even when it is chosen already: the reader may have scrolled away.
  useStore.setState({ selected: { kind: "problem", key }, selectedBy: "problems", phoneTab: "editor" });
  leaveRoomForText();
}

/** Goes to an instruction's place in the text. */
export function goToInstruction(instruction: number): void {
  useStore.setState({ selected: { kind: "row", instruction }, selectedBy: "problems", phoneTab: "editor" });
  leaveRoomForText();
}
