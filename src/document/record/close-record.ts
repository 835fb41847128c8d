import { analysisOf } from "../analysis/run-analysis.ts";
import { useStore } from "../store.ts";

/** Takes the record away; the document that it brought stays open, without what only the record knew. */
export function closeRecord(): void {
  const hadImages = (useStore.getState().record?.images.length ?? 0) > 0;
  useStore.setState(({ planBasis, version }) => ({
    record: null,
    planBasis: planBasis === "log" ? "estimates" : planBasis,
    version: hadImages ? version + 1 : version,
  }));
  if (hadImages) useStore.setState((state) => analysisOf(state, state.version));
}
