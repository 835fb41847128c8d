import { lazy, type ReactNode } from "react";
import { showToast } from "#document/view/notify.ts";
import { selectIsCompareShown } from "#document/selectors.ts";
import { showCompare } from "#document/compare/start-compare.ts";
import { useStore } from "#document/store.ts";
import styles from "../app.module.css";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";

const ComparePanel = lazy(() => import("#features/compare/compare-panel.tsx"));

/** The page's body, and over it the comparison of two Dockerfiles while that is shown. */
export function CompareLayer({ children }: { readonly children: ReactNode }) {
  const isShown = useStore(selectIsCompareShown);
  return (
    <>
      <div className={styles.below} inert={isShown}>
        {children}
      </div>
      {isShown && (
        <LazyBoundary onFailure={sayFailure}>
          <ComparePanel />
        </LazyBoundary>
      )}
    </>
  );
}

function sayFailure(message: string): void {
  showCompare(false);
  showToast(message);
}
