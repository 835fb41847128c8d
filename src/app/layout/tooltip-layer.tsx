import { lazy } from "react";
import { useGraphWasPainted } from "../hooks/use-graph-was-painted.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";

const Tooltips = lazy(() => import("#ui/tooltips.tsx"));

/** Shows the tooltips of the page; what draws them is fetched once the first graph has been painted. */
export function TooltipLayer() {
  const wasPainted = useGraphWasPainted();
  if (!wasPainted) return null;
  return (
    <LazyBoundary onFailure={null}>
      <Tooltips />
    </LazyBoundary>
  );
}
