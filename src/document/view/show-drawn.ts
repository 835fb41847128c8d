import type { DrawnSlice } from "./drawn-slice.ts";
import { useStore } from "../store.ts";

/** Says what the graph shows now, so that a picture can be made of it. */
export function showDrawn(drawn: DrawnSlice["drawn"]): void {
  if (useStore.getState().drawn !== drawn) useStore.setState({ drawn });
}
