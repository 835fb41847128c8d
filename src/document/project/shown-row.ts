import type { Ref } from "../selection/ref.ts";
import type { AppState } from "../store.ts";

type State = Pick<AppState, "whole" | "file">;

/** A row of the open file, by its instruction there, as the graph knows it; null where the graph has none. */
export function shownRow(instruction: number, state: State): Extract<Ref, { readonly kind: "row" }> | null {
  const { whole, file } = state;
  if (whole?.project === undefined) return { kind: "row", instruction };
  const own = whole.project.dockerfiles.find(({ path }) => path === file);
  return own === undefined ? null : { kind: "row", instruction: instruction + own.firstInstruction };
}

/** A stage of the open file, by its index there, as the graph knows it; null where the graph has none. */
export function shownStage(stage: number, state: State): Extract<Ref, { readonly kind: "stage" }> | null {
  const { whole, file } = state;
  if (whole?.project === undefined) return { kind: "stage", stage };
  const index = whole.project.places.findIndex((place) => place.dockerfile === file && place.stage === stage);
  return index < 0 ? null : { kind: "stage", stage: index };
}
