import { useEffect, useState } from "react";
import { GraphPanel } from "#features/graph/graph-panel.tsx";
import { EditorPanel } from "#features/editor/editor-panel.tsx";
import LessonPanel from "#features/lessons/lesson-panel.tsx";
import { openLessonStep } from "#document/lessons/lesson-step.ts";
import { stopPresenting } from "#document/view/view-actions.ts";
import { useStore } from "#document/store.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { lessonFrameMessages } from "#i18n/en/lesson-frame.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { Button } from "#ui/button.tsx";
import { isForField } from "../hooks/is-for-field.ts";
import styles from "./presentation.module.css";

const SCREENS = ["lesson", "editor", "graph"] as const;

type ScreenId = (typeof SCREENS)[number];

/** A lesson for a projector: one part at a time in large type. 1, 2 and 3 choose it, arrows go from step to step. */
export default function Presentation() {
  const [open, setOpen] = useState<ScreenId>("lesson");
  usePresenterKeys(setOpen);
  const words = layoutMessages();
  const labels = { lesson: lessonFrameMessages().lesson, editor: words.tabDockerfile, graph: words.tabGraph };
  const screens = {
    lesson: <LessonPanel isEmbedded />,
    editor: <EditorPanel mayLoadCodeEditor={false} isDark={false} />,
    graph: <GraphPanel />,
  };
  return (
    <div className={styles.page} data-testid="presentation">
      <header className={styles.header}>
        <div className={styles.tabs} role="tablist" aria-label={words.screens}>
          {SCREENS.map((id, at) => (
            <button
              key={id}
              type="button"
              role="tab"
              className={styles.tab}
              aria-selected={id === open}
              onClick={() => setOpen(id)}
            >
              <kbd>{at + 1}</kbd> {labels[id]}
            </button>
          ))}
        </div>
        <Button tone="quiet" icon="close" onClick={stopPresenting}>
          {lessonMessages().stopPresenting}
        </Button>
      </header>
      <main className={styles.main}>
        {SCREENS.map((id) => (
          <div key={id} className={styles[id]} data-hidden={id !== open}>
            {screens[id]}
          </div>
        ))}
      </main>
    </div>
  );
}

function usePresenterKeys(onOpen: (screen: ScreenId) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === "Escape") return stopPresenting();
      if (isForField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const screen = SCREENS[Number(event.key) - 1];
      if (screen !== undefined) return onOpen(screen);
      if (event.key === "ArrowRight" || event.key === "PageDown") turn(1);
      if (event.key === "ArrowLeft" || event.key === "PageUp") turn(-1);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [onOpen]);
}

/** A step that there is none of says so in a notice and leaves the present one. */
function turn(by: number): void {
  const { origin } = useStore.getState();
  if (origin.kind !== "lesson" || origin.step + by < 1) return;
  void openLessonStep({ lesson: origin.lesson, link: origin.link, step: origin.step + by });
}
