import { useId } from "react";
import type { Goal } from "#core/exercise/goal.ts";
import { COURSE_LIMITS } from "#document/lessons/maker-draft.ts";
import { exerciseMessages } from "#i18n/en/exercises/exercise.ts";
import { makerMessages } from "#i18n/en/exercises/maker.ts";
import { IconButton } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { reasonWords } from "../exercise/goal-words.ts";
import type { CheckedGoal } from "../exercise/judge-goals.ts";
import { Rich } from "../rich.tsx";
import { fieldsOfGoal, type GoalField, withField } from "./goal-fields.ts";
import styles from "./maker.module.css";

/** What a field may be filled with. */
export type Suggestions = Readonly<Partial<Record<GoalField, readonly Suggestion[]>>>;

export interface Suggestion {
  readonly value: string;
  readonly label?: string;
}

interface GoalEditorProps {
  /** Counted from 1. */
  readonly number: number;
  readonly goal: Goal;
  /** Undefined where the file is refused. */
  readonly start: CheckedGoal | undefined;
  readonly solution: CheckedGoal | undefined;
  readonly suggestions: Suggestions;
  readonly onChange: (goal: Goal) => void;
  readonly onRemove: () => void;
}

/** One goal: its fields, and what the two files do about it. */
export function GoalEditor(props: GoalEditorProps) {
  const { number, goal, start, solution, suggestions, onChange, onRemove } = props;
  const words = makerMessages();
  return (
    <li className={styles.goal} aria-label={`${number}. ${words.kinds[goal.kind]}`}>
      <div className={styles.goalHead}>
        <span className={styles.goalKind}>
          {number}. {words.kinds[goal.kind]}
        </span>
        <IconButton icon="close" label={words.removeGoal(number)} onClick={onRemove} />
      </div>
      <div className={styles.goalFields}>
        {fieldsOfGoal(goal).map(([field, value]) => (
          <Field
            key={field}
            field={field}
            value={value}
            suggestions={suggestions[field] ?? []}
            onChange={(text) => onChange(withField(goal, field, text))}
          />
        ))}
      </div>
      <dl className={styles.findings}>
        <Finding name={words.inStart} checked={start} />
        <Finding name={words.inSolution} checked={solution} />
      </dl>
    </li>
  );
}

interface FieldProps {
  readonly field: GoalField;
  readonly value: string | number;
  readonly suggestions: readonly Suggestion[];
  readonly onChange: (text: string) => void;
}

function Field({ field, value, suggestions, onChange }: FieldProps) {
  const list = useId();
  const isNumber = field === "most";
  return (
    <label className={styles.field} data-short={isNumber}>
      <span className={styles.label}>{makerMessages().fields[field]}</span>
      <input
        className={styles.input}
        value={value}
        list={list}
        maxLength={COURSE_LIMITS.word}
        inputMode={isNumber ? "numeric" : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {suggestions.map(({ value: one, label }) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </datalist>
    </label>
  );
}

const SIGNS = { met: "ok", unmet: "error", unknown: "help" } as const;

function Finding({ name, checked }: { readonly name: string; readonly checked: CheckedGoal | undefined }) {
  if (checked === undefined) return null;
  const { state, reason } = checked;
  return (
    <div className={styles.finding} data-state={state}>
      <dt>
        <Icon name={SIGNS[state]} size={14} label={exerciseMessages()[state]} />
        {name}
      </dt>
      <dd>
        <Rich>{reasonWords(reason)}</Rich>
      </dd>
    </div>
  );
}
