import { type FormEvent, useId } from "react";
import { missingArgumentMessages } from "#i18n/en/problems/missing-argument.ts";
import styles from "./missing-value.module.css";

interface MissingValueProps {
  readonly name: string;
  /** Called with the value once it is complete. */
  readonly onSet: (value: string) => void;
}

/** A build argument that has no value, and the field for one. It is set when it is complete: with half of it nothing would build. */
export function MissingValue({ name, onSet }: MissingValueProps) {
  const id = useId();
  const words = missingArgumentMessages();
  const set = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get("value");
    if (typeof value === "string" && value.trim() !== "") onSet(value.trim());
  };
  return (
    <form className={styles.form} onSubmit={set}>
      <label htmlFor={id} className={styles.name}>
        {words.hasNoValue(name)}
      </label>
      <input id={id} name="value" className={styles.field} autoComplete="off" spellCheck={false} />
      <button type="submit" className={styles.set} aria-label={words.setOf(name)}>
        {words.set}
      </button>
    </form>
  );
}
