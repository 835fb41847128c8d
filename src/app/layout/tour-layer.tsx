import { lazy } from "react";
import { showToast } from "#document/view/notify.ts";
import { useStore } from "#document/store.ts";
import { abandonTour } from "#document/view/tour.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";

const Tour = lazy(() => import("#features/tour/tour.tsx"));

/** The tour of the page while it is taken; fetched when it is. */
export function TourLayer() {
  const isTaken = useStore(({ tourStep }) => tourStep !== null);
  if (!isTaken) return null;
  return (
    <LazyBoundary onFailure={sayFailure}>
      <Tour />
    </LazyBoundary>
  );
}

function sayFailure(message: string): void {
  abandonTour();
  showToast(message);
}
