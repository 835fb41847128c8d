import styles from "./link-pane.module.css";

interface TextToCopyProps {
  readonly label: string;
  readonly text: string;
}

/** A text that is there to be copied: all of it is selected as soon as it has the focus. */
export function TextToCopy({ label, text }: TextToCopyProps) {
  return (
    <textarea
      className={styles.text}
      aria-label={label}
      readOnly
      rows={4}
      value={text}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
    />
  );
}
