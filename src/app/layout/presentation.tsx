import { useEffect } from "react";
import { TargetControl } from "#features/target/target-control.tsx";
import { useOpenStep } from "#features/lessons/use-open-step.ts";
import { openLessonStep, stepPlace } from "#document/lessons/lesson-step.ts";
import { openPhoneTab, stopPresenting } from "#document/view/view-actions.ts";
import { useStore } from "#document/store.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { Button } from "#ui/button.tsx";
import { isForField } from "../hooks/is-for-field.ts";
import { LessonScreens, useLessonScreens } from "./lesson-screens.tsx";
import styles from "./presentation.module.css";

/** A lesson for a projector: one part at a time in large type. Numbers choose it, arrows go from step to step. */
export default function Presentation() {
  usePresenterKeys();
  return (
    <div className={styles.page} data-testid="presentation">
      <LessonScreens
        arrangement="one"
        isPresented
        tools={
          <div className={styles.tools}>
            <TargetControl />
            <Button tone="quiet" icon="close" onClick={stopPresenting}>
              {lessonMessages().stopPresenting}
            </Button>
          </div>
        }
      />
    </div>
  );
}

function usePresenterKeys(): void {
  const screens = useLessonScreens();
  const open = useOpenStep();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // what has the focus may have taken the key, and a dialog takes them all
      if (event.defaultPrevented || useStore.getState().dialog !== null) return;
      if (event.key === "Escape") return stopPresenting();
      if (isForField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const screen = screens[Number(event.key) - 1];
      if (screen !== undefined) return openPhoneTab(screen.tab);
      const by = TURNS.get(event.key);
      if (by === undefined || open === null) return;
      const step = open.number + by;
      if (step >= 1 && step <= open.lesson.plan.steps.length) void openLessonStep(stepPlace(open.lesson, step));
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [screens, open]);
}

const TURNS: ReadonlyMap<string, 1 | -1> = new Map([
  ["ArrowRight", 1],
  ["PageDown", 1],
  ["ArrowLeft", -1],
  ["PageUp", -1],
]);
