import { Suspense, useDeferredValue, useRef } from "react";
import { selectIsAnalyzed, selectIsSettled } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import { GraphCanvas } from "./canvas/graph-canvas.tsx";
import { selectPictured } from "./view/pictured-analysis.ts";
import styles from "./graph-panel.module.css";
import { type DrawnGraph, useDrawnGraph } from "./canvas/use-drawn-graph.ts";
import { useIsSlow } from "./canvas/use-is-slow.ts";
import { usePanelSize } from "./camera/use-panel-size.ts";
import { BusyNotice, EmptyGraph, GridNotice, LayoutFailure } from "./lazy-components.ts";

interface GraphPanelProps {
  /** Id of the document that the page has started with. */
  readonly firstDocumentId: number;
}

/** The stages as a graph: what the target builds, what ships, what is skipped, and who takes what from whom. */
export function GraphPanel({ firstDocumentId }: GraphPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const next = useDrawnGraph(usePanelSize(panel), firstDocumentId);
  const drawn = useDrawnInPieces(next, firstDocumentId);
  const analysis = useStore(selectPictured);
  const isSettled = useStore(selectIsSettled);
  const failure = useStore((state) => state.layoutFailure);
  const isBusy = useStore(
    (state) => !selectIsAnalyzed(state) || (state.isLayoutPending && state.layoutFailure === null),
  );
  const isSlow = useIsSlow(isBusy);
  const hasStages = analysis !== null && analysis.stages.length > 0;
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={graphFrameMessages().graph}
      data-testid="graph"
      data-settled={isSettled && drawn === next}
      data-document={drawn?.documentId}
    >
      {drawn !== null && hasStages && <GraphCanvas drawn={drawn} analysis={analysis} />}
      <Suspense fallback={null}>
        {analysis !== null && !hasStages && <EmptyGraph analysis={analysis} />}
        {isSlow && <BusyNotice />}
        {!isBusy && drawn?.layout.style === "grid" && failure?.kind !== "error" && (
          <GridNotice key={drawn.layout.fingerprint} />
        )}
        {failure?.kind === "error" && <LayoutFailure message={failure.message} />}
      </Suspense>
    </section>
  );
}

/** The graph of another document is drawn in small tasks; the page's first one, and what is edited, at once. */
function useDrawnInPieces(next: DrawnGraph | null, firstDocumentId: number): DrawnGraph | null {
  const deferred = useDeferredValue(next);
  const isOther = next !== null && next.documentId !== firstDocumentId && deferred?.documentId !== next.documentId;
  return isOther ? deferred : next;
}
