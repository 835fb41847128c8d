import "@xyflow/react/dist/base.css";
import { ReactFlowProvider } from "@xyflow/react";
import { useRef } from "react";
import { selectAnalysis, selectIsSettled } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import { EmptyGraph } from "./empty-graph.tsx";
import { GraphCanvas } from "./canvas/graph-canvas.tsx";
import styles from "./graph-panel.module.css";
import { LayoutFailure } from "./layout-failure.tsx";
import { useDrawnGraph } from "./canvas/use-drawn-graph.ts";
import { usePanelSize } from "./canvas/use-panel-size.ts";

/** The stages as a graph: what the target builds, what ships, what is skipped, and who takes what from whom. */
export function GraphPanel() {
  const panel = useRef<HTMLElement>(null);
  const drawn = useDrawnGraph(usePanelSize(panel));
  const analysis = useStore(selectAnalysis);
  const isSettled = useStore(selectIsSettled);
  const layoutError = useStore((state) => state.layoutError);
  const hasStages = analysis !== null && analysis.stages.length > 0;
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={graphFrameMessages().graph}
      data-testid="graph"
      data-settled={isSettled}
    >
      {drawn !== null && analysis !== null && (
        <ReactFlowProvider>
          <GraphCanvas drawn={drawn} analysis={analysis} />
        </ReactFlowProvider>
      )}
      {analysis !== null && !hasStages && <EmptyGraph analysis={analysis} />}
      {layoutError !== null && <LayoutFailure message={layoutError} />}
    </section>
  );
}
