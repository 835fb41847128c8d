import type { Analysis } from "#core/analysis.ts";
import { Icon } from "#ui/icon.tsx";
import styles from "./graph-panel.module.css";

/** Stands where a text has no stages to draw, and says what is missing. */
export function EmptyGraph({ analysis }: { readonly analysis: Analysis }) {
  const message = analysis.parseError?.message ?? analysis.checkError?.message;
  return (
    <div className={styles.empty}>
      <Icon name="layers" size={28} />
      <p className={styles.emptyTitle}>No stage yet</p>
      <p>Every stage starts with FROM. Write one, and it appears here.</p>
      {message !== undefined && <p className={styles.emptyError}>{message}</p>}
    </div>
  );
}
