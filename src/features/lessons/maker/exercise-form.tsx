import { useMemo } from "react";
import type { Goal } from "#core/exercise/goal.ts";
import { COURSE_LIMITS, type DraftExercise, isBlankGoal } from "#document/lessons/maker-draft.ts";
import { useRuleBook } from "#document/rules/use-rule-book.ts";
import { ruleTitle } from "#document/problems/problem-text.ts";
import { makerMessages } from "#i18n/en/exercises/maker.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { Markdown } from "../exercise/markdown.tsx";
import { Rich } from "../rich.tsx";
import { BuildField } from "./build-field.tsx";
import { GoalEditor, type Suggestions } from "./goal-editor.tsx";
import { golfOf, NEW_GOALS } from "./goal-fields.ts";
import styles from "./maker.module.css";
import type { VerifiedExercise } from "./verify-draft.ts";

interface ExerciseFormProps {
  readonly exercise: DraftExercise;
  readonly verified: VerifiedExercise;
  readonly onChange: (change: Partial<DraftExercise>) => void;
}

/** Everything that an exercise is made of. */
export function ExerciseForm({ exercise, verified, onChange }: ExerciseFormProps) {
  const words = makerMessages();
  const { title, task, start, solution, isSolutionShared } = exercise;
  return (
    <>
      <label className={styles.field}>
        <span className={styles.label}>{words.exerciseTitle}</span>
        <input
          className={styles.text}
          value={title}
          maxLength={COURSE_LIMITS.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </label>
      <div className={styles.pair}>
        <label className={styles.field}>
          <span className={styles.label}>{words.task}</span>
          <textarea
            className={styles.prose}
            rows={7}
            value={task}
            maxLength={COURSE_LIMITS.task}
            onChange={(event) => onChange({ task: event.target.value })}
          />
          <span className={styles.about}>
            <Rich>{words.taskAbout}</Rich>
          </span>
        </label>
        <section className={styles.field} aria-label={words.preview}>
          <span className={styles.label}>{words.preview}</span>
          <div className={styles.preview}>
            <Markdown>{task}</Markdown>
          </div>
        </section>
      </div>
      <div className={styles.pair}>
        <BuildField
          label={words.start}
          about={words.startAbout}
          build={start}
          onChange={(build) => onChange({ start: build })}
        />
        <div className={styles.build}>
          <BuildField
            label={words.solution}
            about={words.solutionAbout}
            build={solution ?? start}
            onChange={(build) => onChange({ solution: build })}
          />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={isSolutionShared}
              onChange={(event) => onChange({ isSolutionShared: event.target.checked })}
            />
            {words.shareSolution}
          </label>
        </div>
      </div>
      <Goals exercise={exercise} verified={verified} onChange={onChange} />
      <Hints exercise={exercise} onChange={onChange} />
      <GolfFields exercise={exercise} onChange={onChange} />
    </>
  );
}

function Goals({ exercise: { goals }, verified, onChange }: ExerciseFormProps) {
  const words = makerMessages();
  const suggestions = useSuggestions(verified.stages);
  const replace = (at: number, ...others: readonly Goal[]): void =>
    onChange({ goals: [...goals.slice(0, at), ...others, ...goals.slice(at + 1)] });
  const kinds = Object.values(NEW_GOALS);
  return (
    <section className={styles.section} aria-label={words.goals}>
      <h3 className={styles.heading}>{words.goals}</h3>
      <ol className={styles.goals}>
        {[...goals.entries()].map(([at, goal]) => (
          <GoalEditor
            key={at}
            number={at + 1}
            goal={goal}
            start={isBlankGoal(goal) ? undefined : verified.start.checked[at]}
            solution={isBlankGoal(goal) ? undefined : verified.solution.checked[at]}
            suggestions={suggestions}
            onChange={(changed) => replace(at, changed)}
            onRemove={() => replace(at)}
          />
        ))}
      </ol>
      {goals.length < COURSE_LIMITS.goals && (
        <select
          className={styles.add}
          aria-label={words.addGoal}
          value=""
          onChange={({ target }) => {
            const goal = kinds.find(({ kind }) => kind === target.value);
            if (goal !== undefined) onChange({ goals: [...goals, goal] });
          }}
        >
          <option value="">{words.addGoal}</option>
          {kinds.map(({ kind }) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}

const TOOLS = ["gcc", "make", "go", "javac", "mvn", "node", "npm", "cargo", "dotnet", "git", "curl", "pip"];

/** What goals can name in a build: its stages, and what the page knows. */
function useSuggestions(names: readonly string[]): Suggestions {
  const book = useRuleBook();
  return useMemo(() => {
    const stages = names.map((value) => ({ value }));
    const rules = book?.rules.map(({ id, title }) => ({ value: id, label: ruleTitle(id, title) }));
    return { tool: TOOLS.map((value) => ({ value })), stage: stages, target: stages, rule: rules ?? [] };
  }, [names, book]);
}

type PartProps = Pick<ExerciseFormProps, "exercise" | "onChange">;

function Hints({ exercise: { hints }, onChange }: PartProps) {
  const words = makerMessages();
  const replace = (at: number, ...others: readonly string[]): void =>
    onChange({ hints: [...hints.slice(0, at), ...others, ...hints.slice(at + 1)] });
  return (
    <section className={styles.section} aria-label={words.hints}>
      <h3 className={styles.heading}>{words.hints}</h3>
      {[...hints.entries()].map(([at, hint]) => (
        <div key={at} className={styles.row}>
          <input
            className={styles.text}
            aria-label={words.hint(at + 1)}
            value={hint}
            maxLength={COURSE_LIMITS.hint}
            onChange={(event) => replace(at, event.target.value)}
          />
          <IconButton icon="close" label={words.removeHint(at + 1)} onClick={() => replace(at)} />
        </div>
      ))}
      {hints.length < COURSE_LIMITS.hints && (
        <Button icon="plus" onClick={() => onChange({ hints: [...hints, ""] })}>
          {words.addHint}
        </Button>
      )}
    </section>
  );
}

function GolfFields({ exercise: { golf }, onChange }: PartProps) {
  const words = makerMessages();
  const file = golf?.measure === "reruns" ? golf.file : "";
  const options = (["none", "reruns", "layers", "base-size"] as const).map((value) => ({
    value,
    label: words.golfs[value],
  }));
  return (
    <section className={styles.section} aria-label={words.golf}>
      <h3 className={styles.heading}>{words.golf}</h3>
      <p className={styles.about}>{words.golfAbout}</p>
      <div className={styles.golf}>
        <Select
          label={words.golf}
          value={golf?.measure ?? "none"}
          options={options}
          onChoose={(measure) => onChange({ golf: golfOf(measure, file) })}
        />
        {golf?.measure === "reruns" && (
          <label className={styles.field}>
            <span className={styles.label}>{words.golfFile}</span>
            <input
              className={styles.input}
              value={golf.file}
              maxLength={COURSE_LIMITS.word}
              spellCheck={false}
              autoCapitalize="off"
              onChange={(event) => onChange({ golf: golfOf("reruns", event.target.value) })}
            />
          </label>
        )}
      </div>
    </section>
  );
}
