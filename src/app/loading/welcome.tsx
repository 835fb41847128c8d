import { type ComponentType, lazy } from "react";
import { LazyBoundary } from "./lazy-boundary.tsx";

const fetchFirstScreen = () => import("#features/examples/welcome.tsx");

const LazyFirstScreen = lazy(fetchFirstScreen);

/** Null until it's fetched. */
let FirstScreen: ComponentType | null = null;

/**
 * Fetches what an empty page shows before the page is drawn: so it takes the greeting's place without a gap. Where it
 * can't be fetched, the page says so.
 */
export async function fetchWelcome(): Promise<void> {
  try {
    FirstScreen = (await fetchFirstScreen()).default;
  } catch {
    // It is asked for again when it's drawn.
  }
}

/** What an empty page shows instead of the graph. */
export function LazyWelcome() {
  return <LazyBoundary>{FirstScreen === null ? <LazyFirstScreen /> : <FirstScreen />}</LazyBoundary>;
}
