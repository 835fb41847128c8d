import { lazy, useEffect, useState } from "react";
import { GraphPanel } from "#features/graph/graph-panel.tsx";
import { EditorPanel } from "#features/editor/editor-panel.tsx";
import LessonPanel from "#features/lessons/lesson-panel.tsx";
import { showHints } from "#document/analysis/show-hints.ts";
import { closeDialog } from "#document/view/open-dialog.ts";
import { selectDialog } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import { useMedia } from "#ui/use-media.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";
import styles from "./embedded-lesson.module.css";

const GlossaryDialog = lazy(() => import("#features/glossary/glossary-dialog.tsx"));

const SCREENS = ["lesson", "editor", "graph"] as const;

type ScreenId = (typeof SCREENS)[number];

/** A step of a lesson or an exercise inside another page: what to do, the text, and its graph. */
export default function EmbeddedLesson() {
  const isNarrow = useMedia("(max-width: 719px)");
  const [open, setOpen] = useState<ScreenId>("lesson");
  const dialog = useStore(selectDialog);
  useEffect(() => void showHints(), []);
  const words = layoutMessages();
  const labels = { lesson: lessonFrameMessages().lesson, editor: words.tabDockerfile, graph: words.tabGraph };
  const screens = {
    lesson: <LessonPanel isEmbedded />,
    editor: <EditorPanel mayLoadCodeEditor={false} isDark={false} />,
    graph: <GraphPanel />,
  };
  return (
    <div className={styles.page}>
      {isNarrow && (
        <div className={styles.tabs} role="tablist" aria-label={words.screens}>
          {SCREENS.map((id) => (
            <button
              key={id}
              type="button"
              role="tab"
              className={styles.tab}
              aria-selected={id === open}
              onClick={() => setOpen(id)}
            >
              {labels[id]}
            </button>
          ))}
        </div>
      )}
      <div className={styles.areas}>
        {SCREENS.map((id) => (
          <div key={id} className={styles[id]} data-hidden={isNarrow && id !== open}>
            {screens[id]}
          </div>
        ))}
      </div>
      {dialog === "glossary" && (
        <LazyBoundary>
          <GlossaryDialog onClose={closeDialog} />
        </LazyBoundary>
      )}
    </div>
  );
}
