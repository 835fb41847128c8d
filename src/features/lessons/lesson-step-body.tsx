import { useRef } from "react";
import { copyText } from "#document/actions/copy-text.ts";
import type { AnyStepText, LessonFile, LessonStep } from "#document/lessons/load-lessons.ts";
import { IconButton } from "#ui/button.tsx";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { EditTask } from "./edit-task.tsx";
import { Hints } from "./hints.tsx";
import styles from "./lesson-panel.module.css";
import { PredictTask } from "./predict-task.tsx";
import { Rich } from "./rich.tsx";
import { Solution } from "./solution.tsx";
import { StartOver } from "./start-over.tsx";

interface LessonStepBodyProps {
  readonly lesson: string;
  /** Counted from 1. */
  readonly number: number;
  readonly step: LessonStep;
  readonly text: AnyStepText;
}

/** A step: its text, what to do and how it went, help for it, and the files that it mentions. */
export function LessonStepBody({ lesson, number, step, text }: LessonStepBodyProps) {
  const task = useRef<HTMLDivElement>(null);
  return (
    <>
      {text.text.map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          <Rich>{paragraph}</Rich>
        </p>
      ))}
      <div ref={task}>
        {step.kind === "predict" ? (
          <PredictTask lesson={lesson} number={number} step={step} text={text} />
        ) : (
          "wrong" in text && <EditTask lesson={lesson} number={number} step={step} text={text} />
        )}
      </div>
      <Hints hints={text.hints} />
      <div className={styles.help}>
        {step.kind === "edit" && (
          <Solution step={step} onUsed={() => task.current?.scrollIntoView({ block: "nearest" })} />
        )}
        <StartOver step={step} />
      </div>
      {step.files?.map((file) => (
        <FileBox key={file.name} file={file} />
      ))}
    </>
  );
}

function FileBox({ file: { name, text } }: { readonly file: LessonFile }) {
  return (
    <figure className={styles.file}>
      <figcaption className={styles.fileName}>
        {name}
        <IconButton icon="copy" label={lessonMessages().copyFile(name)} onClick={() => void copyText(text, name)} />
      </figcaption>
      <pre className={styles.fileText}>{text.trimEnd()}</pre>
    </figure>
  );
}
