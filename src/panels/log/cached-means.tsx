import styles from "./log-panel.module.css";

/** What CACHED says in a log, and what it does not. */
export function CachedMeans() {
  return (
    <details className={styles.means}>
      <summary>What does CACHED mean?</summary>
      <ul>
        <li>
          The step was needed and BuildKit had its result already: the same command, environment and inputs, or, for
          what is copied, files with the same content. Nothing ran.
        </li>
        <li>
          It is not said of stages that the target does not need. Those are not in the log at all: skipped, not cached.
        </li>
        <li>
          Where a later step is found in the cache, BuildKit need not even look at those before it. They are printed as
          CACHED all the same, though their own result may be gone.
        </li>
        <li>
          A FROM that says CACHED or DONE 0.0s was not downloaded: only its digest was asked for, to be sure that it is
          still the same image.
        </li>
        <li>The content of a cache mount is no part of this. A step that is CACHED never sees it.</li>
      </ul>
    </details>
  );
}
