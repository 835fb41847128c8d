import styles from "./help-dialog.module.css";

interface LegendSampleProps {
  readonly kind: "target" | "built" | "skipped" | "from" | "copy" | "mount";
}

/** A frame or a line, drawn as in the graph. */
export function LegendSample({ kind }: LegendSampleProps) {
  if (kind === "target" || kind === "built" || kind === "skipped") {
    return <span className={styles.frame} data-kind={kind} />;
  }
  return (
    <svg className={styles.line} data-kind={kind} width={30} height={10} aria-hidden="true">
      <path d="M1,5H21" />
      <path className={styles.head} d="M21,1L29,5L21,9Z" />
    </svg>
  );
}
