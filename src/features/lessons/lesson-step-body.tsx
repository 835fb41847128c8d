import { useRef } from "react";
import { copyText } from "#document/actions/copy-text.ts";
import type { AnyStepText, LessonFile, LessonStep } from "#document/lessons/load-lessons.ts";
import { IconButton } from "#ui/button.tsx";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { EditTask } from "./edit-task.tsx";
import { GoalsTask } from "./exercise/goals-task.tsx";
import { Markdown } from "./exercise/markdown.tsx";
import { SolutionNote } from "./exercise/solution-note.tsx";
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
      {text.text.map((paragraph) =>
        step.kind === "goals" ? (
          <Markdown key={paragraph}>{paragraph}</Markdown>
        ) : (
          <p key={paragraph} className={styles.text}>
            <Rich>{paragraph}</Rich>
          </p>
        ),
      )}
      <div ref={task}>
        {step.kind === "predict" && <PredictTask lesson={lesson} number={number} step={step} text={text} />}
        {step.kind === "goals" && <GoalsTask lesson={lesson} number={number} step={step} />}
        {step.kind === "edit" && "wrong" in text && (
          <EditTask lesson={lesson} number={number} step={step} text={text} />
        )}
      </div>
      <Hints hints={text.hints} />
      <div className={styles.help}>
        {step.kind !== "predict" && step.solution !== null && (
          <Solution
            start={step.start}
            solution={step.solution}
            note={step.kind === "goals" ? <SolutionNote goals={step.goals} solution={step.solution} /> : null}
            onUsed={() => task.current?.scrollIntoView({ block: "nearest" })}
          />
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
