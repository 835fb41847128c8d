import { openExample } from "#document/links/open-link.ts";
import styles from "./example-card.module.css";

interface ExampleCardProps {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Shows two lines of the summary at most. */
  readonly isShort?: boolean;
  /** Told that the example has been chosen. */
  readonly onChosen?: () => void;
}

/** What an example is about; opens it. */
export function ExampleCard({ slug, title, summary, isShort = false, onChosen }: ExampleCardProps) {
  const choose = (): void => {
    onChosen?.();
    void openExample(slug);
  };
  return (
    <button type="button" className={styles.card} data-short={isShort || undefined} onClick={choose}>
      <span className={styles.title}>{title}</span>
      <span className={styles.summary}>{summary}</span>
    </button>
  );
}
