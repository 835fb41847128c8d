import type { Analysis } from "#core/analysis.ts";
import { placeOfProblem, type ProblemPlace } from "../problems/problem-place.ts";
import { shownRow, shownStage } from "../project/shown-row.ts";
import type { Ref } from "./ref.ts";
import type { AppState } from "../store.ts";

/** Something that the graph can show. */
export type GraphRef = Exclude<Ref, { readonly kind: "problem" }>;

/** What is selected, as the graph shows it: of a problem its row, or the card of its stage. */
export const selectSelectedInGraph = rememberedPlace(({ selected }) => selected);

/** What is pointed at, as the graph shows it. */
export const selectHoveredInGraph = rememberedPlace(({ hovered }) => hovered);

/** The place in the graph of the whole project. */
function shownPlace(place: ProblemPlace | null, state: AppState): ProblemPlace | null {
  if (place === null) return null;
  return place.kind === "row" ? shownRow(place.instruction, state) : shownStage(place.stage, state);
}

// every row of every card asks it at every change, so that the last answer is kept
function rememberedPlace(choose: (state: AppState) => Ref | null): (state: AppState) => GraphRef | null {
  let key: string | null = null;
  let of: Analysis | null = null;
  let place: ProblemPlace | null = null;
  return (state) => {
    const ref = choose(state);
    if (ref === null || ref.kind !== "problem") return ref;
    if (state.analysis === null) return null;
    if (ref.key !== key || state.analysis !== of) {
      place = shownPlace(placeOfProblem(ref.key, state.analysis), state);
      key = ref.key;
      of = state.analysis;
    }
    return place;
  };
}
