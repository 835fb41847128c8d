import { lazy } from "react";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";

const ProblemsPanel = lazy(() => import("#features/problems/problems-panel.tsx"));

/** The problems, fetched beside the first graph, which does not wait for them. */
export function Problems() {
  return (
    <LazyBoundary>
      <ProblemsPanel />
    </LazyBoundary>
  );
}
