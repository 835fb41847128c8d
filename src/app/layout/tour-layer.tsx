import { lazy } from "react";
import { showToast } from "#document/view/notify.ts";
import { useStore } from "#document/store.ts";
import { abandonTour } from "#document/view/tour.ts";
import { lazyLoadingMessages } from "#i18n/en/app/lazy-loading.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";

const Tour = lazy(() => import("#features/tour/tour.tsx"));

/** The tour of the page while it is taken; fetched when it is. */
export function TourLayer() {
  const isTaken = useStore(({ tourStep }) => tourStep !== null);
  if (!isTaken) return null;
  return (
    <LazyBoundary onMissing={sayMissing}>
      <Tour />
    </LazyBoundary>
  );
}

function sayMissing(): void {
  abandonTour();
  showToast(lazyLoadingMessages().couldNotBeFetched);
}
