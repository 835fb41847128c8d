import { lazy, Suspense } from "react";
import { useStore } from "#state/store.ts";

const Tour = lazy(() => import("#panels/tour/tour.tsx"));

/** The tour of the page while it is taken; fetched when it is. */
export function TourLayer() {
  const isTaken = useStore(({ tourStep }) => tourStep !== null);
  if (!isTaken) return null;
  return (
    <Suspense fallback={null}>
      <Tour />
    </Suspense>
  );
}
