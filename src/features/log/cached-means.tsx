import { logMessages } from "#i18n/en/log.ts";
import styles from "./log-panel.module.css";

/** What CACHED says in a log, and what it does not. */
export function CachedMeans() {
  const words = logMessages();
  return (
    <details className={styles.means}>
      <summary>{words.whatCachedMeans}</summary>
      <ul>
        {words.cachedMeans.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
