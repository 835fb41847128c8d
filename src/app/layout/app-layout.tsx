import { PHONE_MEDIA } from "#document/view/phone-media.ts";
import { useMedia } from "#ui/use-media.ts";
import { lazy } from "react";
import { selectIsLesson } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { showToast } from "#document/view/notify.ts";
import { stopPresenting } from "#document/view/view-actions.ts";
import styles from "../app.module.css";
import { CompareLayer } from "./compare-layer.tsx";
import { DesktopBody } from "./desktop-body.tsx";
import { Dialogs } from "./dialogs.tsx";
import { DocumentBanners } from "./document-banners.tsx";
import { DropTarget } from "./drop-target.tsx";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";
import { PageHeader } from "../header/page-header.tsx";
import { PhoneBody } from "./phone-body.tsx";
import { Toasts } from "./toasts.tsx";
import { TooltipLayer } from "./tooltip-layer.tsx";
import { TourLayer } from "./tour-layer.tsx";

const Presentation = lazy(() => import("./presentation.tsx"));

/** Everything one sees. */
export function AppLayout({ isDark }: { readonly isDark: boolean }) {
  const isPhone = useMedia(PHONE_MEDIA);
  const isPresenting = useStore((state) => state.isPresenting && selectIsLesson(state));
  return (
    <>
      <DropTarget>
        <div className={styles.page}>
          {!isPresenting && <PageHeader isPhone={isPhone} />}
          <DocumentBanners />
          <main className={styles.main}>
            {isPresenting ? (
              <LazyBoundary onFailure={sayFailure}>
                <Presentation />
              </LazyBoundary>
            ) : (
              <CompareLayer>{isPhone ? <PhoneBody isDark={isDark} /> : <DesktopBody isDark={isDark} />}</CompareLayer>
            )}
          </main>
        </div>
      </DropTarget>
      <Dialogs />
      <TourLayer />
      <Toasts />
      <TooltipLayer />
    </>
  );
}

function sayFailure(message: string): void {
  stopPresenting();
  showToast(message);
}
