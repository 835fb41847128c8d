import { lazy } from "react";
import { Part } from "./part.tsx";

const ProblemsPanel = lazy(() => import("#panels/problems/problems-panel.tsx"));

/** The problems, fetched beside the first graph, which does not wait for them. */
export function Problems() {
  return (
    <Part>
      <ProblemsPanel />
    </Part>
  );
}
