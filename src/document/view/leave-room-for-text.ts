import { useStore } from "../store.ts";

/** Shows the text again where the panels had its room. */
export function leaveRoomForText(): void {
  if (useStore.getState().panelRoom === "height") useStore.setState({ panelRoom: "split" });
}
