import { buildChange, type Shipment, shipmentOf } from "#views/build-change.ts";
import { selectIsAnalysed } from "./selectors.ts";
import { type AppState, useStore } from "./store.ts";

/** Nothing is said before somebody who types rests for this long, in milliseconds. */
const REST = 1_200;

interface Known {
  readonly shipment: Shipment;
  readonly text: string;
}

/**
 * Watches what edits of the text do to the image, and says so when one changes which stage is built by default or what
 * ships. Opening a document or choosing another target or option is no edit. Returns what ends it.
 */
export function startWatchingBuild(): () => void {
  let known = take(useStore.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    const state = useStore.getState();
    const now = take(state);
    if (now === null) return;
    const change = known === null ? null : buildChange(known.shipment, now.shipment);
    if (known !== null && change !== null) {
      useStore.setState({ buildChange: { ...change, before: known.text, after: now.text } });
      return;
    }
    known = now;
    if (state.buildChange !== null) useStore.setState({ buildChange: null });
  };
  const unsubscribe = useStore.subscribe((state, before) => {
    const isPutAway = before.buildChange !== null && state.buildChange === null;
    if (isPutAway || !isSameBuild(state, before)) {
      clearTimeout(timer);
      known = take(state);
      if (state.buildChange !== null) useStore.setState({ buildChange: null });
    } else if (known === null) known = take(state);
    else if (state.analysis !== before.analysis) {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    }
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Puts away what was said; from now on it is as it should be. */
export function dismissBuildChange(): void {
  useStore.setState({ buildChange: null });
}

function take(state: AppState): Known | null {
  if (state.analysis === null || !selectIsAnalysed(state)) return null;
  const shipment = shipmentOf(state.analysis);
  return shipment === null ? null : { shipment, text: state.text };
}

function isSameBuild(state: AppState, before: AppState): boolean {
  return (
    state.documentId === before.documentId &&
    state.target === before.target &&
    state.platform === before.platform &&
    state.buildArgs === before.buildArgs
  );
}
