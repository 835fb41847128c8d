import { openExample } from "#state/open-link.ts";
import styles from "./example-card.module.css";

interface ExampleCardProps {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Told that the example has been chosen. */
  readonly onChosen?: () => void;
}

/** What an example is about; opens it. */
export function ExampleCard({ slug, title, summary, onChosen }: ExampleCardProps) {
  const choose = (): void => {
    onChosen?.();
    void openExample(slug);
  };
  return (
    <button type="button" className={styles.card} onClick={choose}>
      <span className={styles.title}>{title}</span>
      <span className={styles.summary}>{summary}</span>
    </button>
  );
}
