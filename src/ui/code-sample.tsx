import { classNames } from "./class-names.ts";
import styles from "./code-sample.module.css";

type CodeTone = "plain" | "keyword" | "flag" | "string" | "variable" | "comment";

interface CodeSampleProps {
  /** Its accessible name. */
  readonly label: string;
  readonly lines: readonly {
    readonly number: number;
    readonly parts: readonly {
      readonly at: number;
      readonly kind: CodeTone;
      readonly text: string;
      readonly isMarked: boolean;
    }[];
  }[];
}

/** A Dockerfile to be read, in colors; what is marked is underlined. */
export function CodeSample({ label, lines }: CodeSampleProps) {
  return (
    // A long line scrolls: the keyboard must reach it too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.code} aria-label={label} tabIndex={0}>
      <pre>
        {lines.map(({ number, parts }) => (
          <span key={number} className={styles.line}>
            {parts.map(({ at, kind, text, isMarked }) =>
              isMarked ? (
                <mark key={at} className={classNames(styles.mark, styles[kind])}>
                  {text}
                </mark>
              ) : (
                <span key={at} className={styles[kind]}>
                  {text}
                </span>
              ),
            )}
            {"\n"}
          </span>
        ))}
      </pre>
    </section>
  );
}
