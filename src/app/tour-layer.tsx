import { lazy } from "react";
import { showToast } from "#state/notify.ts";
import { useStore } from "#state/store.ts";
import { abandonTour } from "#state/tour.ts";
import { lazyLoadingMessages } from "#i18n/en/app/lazy-loading.ts";
import { Part } from "./part.tsx";

const Tour = lazy(() => import("#panels/tour/tour.tsx"));

/** The tour of the page while it is taken; fetched when it is. */
export function TourLayer() {
  const isTaken = useStore(({ tourStep }) => tourStep !== null);
  if (!isTaken) return null;
  return (
    <Part onMissing={sayMissing}>
      <Tour />
    </Part>
  );
}

function sayMissing(): void {
  abandonTour();
  showToast(lazyLoadingMessages().couldNotBeFetched);
}
