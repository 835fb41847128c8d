import { lazy } from "react";
import { Part } from "../loading/lazy-boundary.tsx";

const ProblemsPanel = lazy(() => import("#features/problems/problems-panel.tsx"));

/** The problems, fetched beside the first graph, which does not wait for them. */
export function Problems() {
  return (
    <Part>
      <ProblemsPanel />
    </Part>
  );
}
