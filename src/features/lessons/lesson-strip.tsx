import { openPhoneTab } from "#document/view/view-actions.ts";
import { selectLanguage, selectTarget } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { lessonMessages } from "#i18n/en/lessons.ts";
import styles from "./lesson-strip.module.css";
import { questionOf } from "./judge/question-of.ts";
import { Rich } from "./rich.tsx";
import { useJudgement } from "./judge/use-judgement.ts";
import { type OpenStep, useOpenStep } from "./use-open-step.ts";

/** On a phone, below the graph or the text: what to do, and whether it is. */
export default function LessonStrip() {
  const open = useOpenStep();
  return open === null ? null : <Strip open={open} />;
}

function Strip({ open: { step, text } }: { readonly open: OpenStep }) {
  const words = lessonMessages();
  const judgement = useJudgement(step, text);
  const isChanged = useStore((state) => state.isEdited);
  const language = useStore(selectLanguage);
  const target = useStore(selectTarget);
  const isDone = judgement?.isDone === true;
  const asked = step.kind === "predict" ? questionOf(step, target, language) : text.task;
  const isJudged = judgement !== null && (isChanged || isDone || step.kind === "goals");
  return (
    <div className={styles.strip} data-done={isDone}>
      {judgement !== null && <Icon name={isDone ? "ok" : "info"} size={17} className={styles.sign} />}
      <p className={styles.words}>
        <Rich>{isJudged ? judgement.words : asked}</Rich>
      </p>
      <Button tone={isDone ? "primary" : "plain"} onClick={() => openPhoneTab("lesson")}>
        {words.toLesson}
      </Button>
    </div>
  );
}
