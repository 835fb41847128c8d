import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { hasHints, loadHintFinder } from "#document/analysis/hint-finder.ts";
import { readCourse } from "#document/lessons/load-course.ts";
import {
  COURSE_LIMITS,
  type CourseDraft,
  type DraftExercise,
  draftOf,
  newExercise,
} from "#document/lessons/maker-draft.ts";
import { selectOrigin } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { makerMessages } from "#i18n/en/exercises/maker.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { Dialog } from "#ui/dialog.tsx";
import hidden from "#ui/visually-hidden.module.css";
import { ExerciseForm } from "./exercise-form.tsx";
import { MakerResult } from "./maker-result.tsx";
import styles from "./maker.module.css";
import { firstDraft, useCourseDraft } from "./use-course-draft.ts";
import { useKeptCourse } from "./use-kept-course.ts";
import { courseIssues, verifyExercise } from "./verify-draft.ts";

/** The form for an exercise, or for several in a row, and the link that they become. */
export default function MakerDialog({ onClose }: { readonly onClose: () => void }) {
  const words = makerMessages();
  const hasRules = useRules();
  return (
    <Dialog title={words.title} about={words.about} isOpen onOpenChange={onClose}>
      {hasRules && <Maker onClose={onClose} />}
    </Dialog>
  );
}

function Maker({ onClose }: { readonly onClose: () => void }) {
  const words = makerMessages();
  const origin = useStore(selectOrigin);
  const { draft, replaced, version, write, replace, undo } = useCourseDraft();
  const [chosen, setChosen] = useState(0);
  // what is typed appears at once; the check of it may take a moment
  const checked = useDeferredValue(draft);
  const isKept = useKeptCourse(draft);
  const verified = useMemo(() => checked.course.exercises.map(verifyExercise), [checked]);
  const issues = courseIssues(checked.course, verified);
  const { title, exercises } = draft.course;
  const at = Math.min(chosen, exercises.length - 1);
  const exercise = exercises[at];
  const ofExercise = verified[at];
  const isBegun = draft.isChanged || JSON.stringify(draft.course) !== JSON.stringify(firstDraft());
  const link = origin.kind === "lesson" ? origin.link : undefined;
  const change = (changed: Partial<DraftExercise>): void =>
    write({ title, exercises: exercises.map((one, index) => (index === at ? { ...one, ...changed } : one)) });
  const load = async (from: string): Promise<void> => {
    const read = await readCourse(from);
    if (read !== null) replace(draftOf(read.course), words.replaced);
  };
  return (
    <div className={styles.maker}>
      {(link !== undefined || replaced !== null) && (
        <div className={styles.row}>
          {link !== undefined && (
            <Button icon="file-open" onClick={() => void load(link)}>
              {words.load}
            </Button>
          )}
          {replaced !== null && (
            <output className={styles.replaced}>
              {replaced.message} <Button onClick={undo}>{layoutMessages().undo}</Button>
            </output>
          )}
        </div>
      )}
      {!isKept && (
        <output className={styles.notKept}>
          <Icon name="warning" size={15} />
          {words.notKept}
        </output>
      )}
      <Exercises
        course={draft.course}
        at={at}
        onChoose={setChosen}
        onChange={write}
        onAdd={(added) => {
          write(added);
          setChosen(exercises.length);
        }}
        onRemove={(left) => replace(left, words.removed)}
        onStartAgain={isBegun ? () => replace(firstDraft(), words.replaced) : null}
      />
      {exercise !== undefined && ofExercise !== undefined && (
        <ExerciseForm key={`${version} ${at}`} exercise={exercise} verified={ofExercise} onChange={change} />
      )}
      <MakerResult draft={checked.course} issues={issues} onClose={onClose} />
    </div>
  );
}

interface ExercisesProps {
  readonly course: CourseDraft;
  readonly at: number;
  readonly onChoose: (at: number) => void;
  readonly onChange: (course: CourseDraft) => void;
  readonly onAdd: (course: CourseDraft) => void;
  readonly onRemove: (course: CourseDraft) => void;
  /** Null where there is nothing to replace. */
  readonly onStartAgain: (() => void) | null;
}

/** Which exercise of a course is being edited; one alone is no course. */
function Exercises(props: ExercisesProps) {
  const { at, onChoose, onChange, onAdd, onRemove, onStartAgain } = props;
  const { title, exercises } = props.course;
  const words = makerMessages();
  const isCourse = exercises.length > 1;
  const last = exercises.at(-1);
  const add = (): void =>
    onAdd({ title, exercises: [...exercises, newExercise((last?.solution ?? last?.start)?.dockerfile ?? "")] });
  const remove = (): void => onRemove({ title, exercises: exercises.filter((_, index) => index !== at) });
  return (
    <>
      {isCourse && (
        <label className={styles.field}>
          <span className={styles.label}>{words.courseTitle}</span>
          <input
            className={styles.text}
            value={title}
            maxLength={COURSE_LIMITS.title}
            onChange={(event) => onChange({ title: event.target.value, exercises })}
          />
        </label>
      )}
      <fieldset className={styles.row}>
        <legend className={hidden.only}>{words.exercises}</legend>
        {isCourse &&
          [...exercises.entries()].map(([index, exercise]) => (
            <Button
              key={index}
              tone={index === at ? "primary" : "plain"}
              aria-pressed={index === at}
              className={styles.chip}
              onClick={() => onChoose(index)}
            >
              {words.numbered(index + 1, exercise.title)}
            </Button>
          ))}
        {exercises.length < COURSE_LIMITS.exercises && (
          <Button tone="quiet" icon="plus" onClick={add}>
            {words.addExercise}
          </Button>
        )}
        {isCourse && (
          <Button tone="quiet" icon="minus" onClick={remove}>
            {words.removeExercise}
          </Button>
        )}
        {onStartAgain !== null && (
          <Button tone="quiet" icon="reset" onClick={onStartAgain}>
            {words.startAgain}
          </Button>
        )}
      </fieldset>
    </>
  );
}

/** Whether the rules and the base images are there, without which goals can't be checked. */
function useRules(): boolean {
  const [isLoaded, setIsLoaded] = useState(hasHints());
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      await loadHintFinder();
      if (isWanted) setIsLoaded(true);
    };
    if (!isLoaded) void load();
    return () => {
      isWanted = false;
    };
  }, [isLoaded]);
  return isLoaded;
}
