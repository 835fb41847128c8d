import { useStore } from "#document/store.ts";
import { session } from "./canvas/graph-session.ts";

/** Draws the skipped stages of a large graph, of this document only. */
export function openSkipped(): void {
  session.setState({ skippedOpenIn: useStore.getState().documentId });
}
