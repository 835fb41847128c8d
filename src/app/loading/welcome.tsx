import { lazy } from "react";
import { LazyBoundary } from "./lazy-boundary.tsx";

const FirstScreen = lazy(() => import("#features/examples/welcome.tsx"));

/** What an empty page shows instead of the graph. */
export function LazyWelcome() {
  return (
    <LazyBoundary>
      <FirstScreen />
    </LazyBoundary>
  );
}
