import { useDeferredValue } from "react";
import { EditorPanel } from "#features/editor/editor-panel.tsx";
import { setSplits } from "#document/view/view-actions.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import { selectSplits } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { SplitPane } from "#ui/split.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "../app.module.css";
import { EditorArea } from "./editor-area.tsx";
import { GraphArea } from "./graph-area.tsx";
import { HiddenPanels, LessonFrame } from "./lesson-frame.tsx";
import { PanelTabs } from "../panels/panel-tabs.tsx";
import { useGraphWasPainted } from "../hooks/use-graph-was-painted.ts";

/** Text and panels to the left, the graph to the right. */
export function DesktopBody({ isDark }: { readonly isDark: boolean }) {
  const mayLoadCodeEditor = useGraphWasPainted();
  const splits = useStore(selectSplits);
  const isPredicting = useStore(selectIsPredicting);
  // The graph comes first: its layout is under way in the worker while the rest is drawn.
  const isWhole = useDeferredValue(true, false);
  return (
    <LessonFrame>
      <SplitPane
        direction="row"
        of="first"
        size={splits.text}
        label={layoutMessages().textWidth}
        least={[300, 320]}
        onResized={(text) => setSplits({ text })}
        first={
          <div className={styles.left}>
            <SplitPane
              direction="column"
              of="second"
              size={splits.panel}
              label={layoutMessages().panelHeight}
              least={[120, 90]}
              onResized={(panel) => setSplits({ panel })}
              first={
                isWhole && (
                  <EditorArea>
                    <EditorPanel mayLoadCodeEditor={mayLoadCodeEditor} isDark={isDark} />
                  </EditorArea>
                )
              }
              second={isWhole && (isPredicting ? <HiddenPanels /> : <PanelTabs />)}
            />
          </div>
        }
        second={
          <div className={styles.graph}>
            <GraphArea />
          </div>
        }
      />
    </LessonFrame>
  );
}
