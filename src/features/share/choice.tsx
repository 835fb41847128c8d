import hidden from "#ui/visually-hidden.module.css";
import styles from "./choice.module.css";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A choice of one among few, all in sight. */
export function Choice<Value extends string>({ label, value, choices, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset className={styles.choice}>
      <legend className={hidden.only}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.one} data-checked={choice.value === value}>
          <input
            className={styles.input}
            type="radio"
            name={label}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
