import { lazy, type ReactNode, useState } from "react";
import { GraphPanel } from "#features/graph/graph-panel.tsx";
import { MAX_STAGES } from "#document/input/limits.ts";
import {
  selectDocumentId,
  selectFailure,
  selectHasLog,
  selectIsAnalyzed,
  selectIsBlank,
  selectStageCount,
} from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "./graph-area.module.css";
import { LazyWelcome } from "../loading/welcome.tsx";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";

const AsBuilt = lazy(() => import("#features/log/as-built.tsx"));

/** The graph; if there is nothing to draw, the invitation, and where there is too much, a word about it. */
export function GraphArea() {
  const isBlank = useStore(selectIsBlank);
  const stages = useStore(selectStageCount);
  const hasFailed = useStore(selectFailure) !== null;
  const hasLog = useStore(selectHasLog);
  const [firstDocumentId] = useState(useStore(selectDocumentId));
  if (isBlank) return <LazyWelcome />;
  if (hasFailed) return <NoGraph title={layoutMessages().noGraph} />;
  if (stages > MAX_STAGES) return <TooManyStages stages={stages} />;
  return (
    <>
      <LazyBoundary testId="graph">
        <GraphPanel firstDocumentId={firstDocumentId} />
      </LazyBoundary>
      {hasLog && (
        <LazyBoundary onFailure={null}>
          <AsBuilt />
        </LazyBoundary>
      )}
    </>
  );
}

function TooManyStages({ stages }: { readonly stages: number }) {
  const words = layoutMessages();
  return (
    <NoGraph title={words.tooManyStages(stages)}>
      <p>{words.mostStages(MAX_STAGES)}</p>
    </NoGraph>
  );
}

function NoGraph({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const isSettled = useStore(selectIsAnalyzed);
  return (
    <section
      className={styles.refusal}
      aria-label={layoutMessages().graph}
      data-testid="graph"
      data-settled={isSettled}
    >
      <Icon name="layers" size={28} />
      <p className={styles.title}>{title}</p>
      {children}
    </section>
  );
}
