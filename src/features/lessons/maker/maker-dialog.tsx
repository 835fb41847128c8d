import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { hasHints, loadHintFinder } from "#document/analysis/hint-finder.ts";
import { readCourse } from "#document/lessons/load-course.ts";
import {
  COURSE_LIMITS,
  type CourseDraft,
  type DraftExercise,
  draftOf,
  newExercise,
  readCourseDraft,
  writeCourseDraft,
} from "#document/lessons/maker-draft.ts";
import { selectOrigin } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { makerMessages } from "#i18n/en/exercises/maker.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import hidden from "#ui/visually-hidden.module.css";
import { ExerciseForm } from "./exercise-form.tsx";
import { MakerResult } from "./maker-result.tsx";
import styles from "./maker.module.css";
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
  const [draft, setDraft] = useState<CourseDraft>(() => readCourseDraft() ?? firstDraft());
  const [chosen, setChosen] = useState(0);
  useEffect(() => writeCourseDraft(draft), [draft]);
  // what is typed appears at once; the check of it may take a moment
  const checked = useDeferredValue(draft);
  const verified = useMemo(() => checked.exercises.map(verifyExercise), [checked]);
  const issues = courseIssues(checked, verified);
  const { title, exercises } = draft;
  const at = Math.min(chosen, exercises.length - 1);
  const exercise = exercises[at];
  const ofExercise = verified[at];
  const link = origin.kind === "lesson" ? origin.link : undefined;
  const change = (changed: Partial<DraftExercise>): void =>
    setDraft({ title, exercises: exercises.map((one, index) => (index === at ? { ...one, ...changed } : one)) });
  const load = async (from: string): Promise<void> => {
    const read = await readCourse(from);
    if (read !== null) setDraft(draftOf(read.course));
  };
  return (
    <div className={styles.maker}>
      <div className={styles.row}>
        {link !== undefined && (
          <Button icon="file-open" onClick={() => void load(link)}>
            {words.load}
          </Button>
        )}
        <Button tone="quiet" icon="reset" onClick={() => setDraft(firstDraft())}>
          {words.startAgain}
        </Button>
      </div>
      <Exercises
        draft={draft}
        at={at}
        onChoose={setChosen}
        onChange={(changed) => {
          setDraft(changed);
          if (changed.exercises.length > exercises.length) setChosen(exercises.length);
        }}
      />
      {exercise !== undefined && ofExercise !== undefined && (
        <ExerciseForm key={at} exercise={exercise} verified={ofExercise} onChange={change} />
      )}
      <MakerResult draft={checked} issues={issues} onClose={onClose} />
    </div>
  );
}

interface ExercisesProps {
  readonly draft: CourseDraft;
  readonly at: number;
  readonly onChoose: (at: number) => void;
  readonly onChange: (draft: CourseDraft) => void;
}

/** Which exercise of a course is being edited; one alone is no course. */
function Exercises({ draft: { title, exercises }, at, onChoose, onChange }: ExercisesProps) {
  const words = makerMessages();
  const isCourse = exercises.length > 1;
  const last = exercises.at(-1);
  const add = (): void =>
    onChange({ title, exercises: [...exercises, newExercise((last?.solution ?? last?.start)?.dockerfile ?? "")] });
  const remove = (): void => onChange({ title, exercises: exercises.filter((_, index) => index !== at) });
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
        {isCourse && <IconButton icon="minus" label={words.removeExercise} onClick={remove} />}
      </fieldset>
    </>
  );
}

/** A new exercise starts from the file that is open. */
function firstDraft(): CourseDraft {
  const { input } = useStore.getState();
  return { title: "", exercises: [newExercise(input.project === undefined ? input.dockerfile : "")] };
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
