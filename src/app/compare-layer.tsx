import { lazy, type ReactNode, Suspense } from "react";
import { selectIsCompareShown } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import styles from "./app.module.css";

const ComparePanel = lazy(() => import("#panels/compare/compare-panel.tsx"));

/** The page's body, and over it the comparison of two Dockerfiles while that is shown. */
export function CompareLayer({ children }: { readonly children: ReactNode }) {
  const isShown = useStore(selectIsCompareShown);
  return (
    <>
      <div className={styles.below} inert={isShown}>
        {children}
      </div>
      {isShown && (
        <Suspense fallback={null}>
          <ComparePanel />
        </Suspense>
      )}
    </>
  );
}
