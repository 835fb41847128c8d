import { useDeferredValue } from "react";
import { EditorPanel } from "#features/editor/editor-panel.tsx";
import { selectIsPredicting } from "#document/view/predict.ts";
import { useStore } from "#document/store.ts";
import { EditorArea } from "./editor-area.tsx";
import { GraphArea } from "./graph-area.tsx";
import { HiddenPanels, LessonFrame } from "./lesson-frame.tsx";
import { WorkArea } from "./work-area.tsx";
import { PanelTabs } from "../panels/panel-tabs.tsx";
import { useGraphWasPainted } from "../hooks/use-graph-was-painted.ts";

/** Text and panels to the left, the graph to the right. */
export function DesktopBody({ isDark }: { readonly isDark: boolean }) {
  const mayLoadCodeEditor = useGraphWasPainted();
  const isPredicting = useStore(selectIsPredicting);
  // The graph and the text come first.
  const hasPanels = useDeferredValue(true, false);
  return (
    <LessonFrame>
      <WorkArea
        text={
          <EditorArea>
            <EditorPanel mayLoadCodeEditor={mayLoadCodeEditor} isDark={isDark} />
          </EditorArea>
        }
        panels={hasPanels && (isPredicting ? <HiddenPanels /> : <PanelTabs />)}
        graph={<GraphArea />}
      />
    </LessonFrame>
  );
}
