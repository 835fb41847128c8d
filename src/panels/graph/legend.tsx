import { graphLegend } from "#commands/graph-commands.ts";
import { runCommand } from "#commands/run-command.ts";
import { Icon } from "#ui/icon.tsx";
import styles from "./legend.module.css";

const LINES = [
  { kind: "from", text: "FROM", explanation: "Starts from all of its files" },
  { kind: "copy", text: "COPY", explanation: "COPY --from: takes files of the finished stage" },
  { kind: "mount", text: "mount", explanation: "RUN --mount=from: reads its files while a command runs" },
] as const;

const STAGES = [
  { state: "ships", text: "in the image", explanation: "Its files are part of the image" },
  { state: "built", text: "built", explanation: "Built because something is taken from it, then left behind" },
  { state: "skipped", text: "skipped", explanation: "Not built for this target" },
] as const;

/** What lines and frames mean; where there is little room, behind a button. */
export function Legend({ isNarrow, isOpen }: { readonly isNarrow: boolean; readonly isOpen: boolean }) {
  return (
    <div className={styles.legend} data-narrow={isNarrow}>
      {(isNarrow || !isOpen) && (
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => runCommand(graphLegend)}>
          <Icon name={isOpen ? "chevron-down" : "info"} size={14} />
          Legend
        </button>
      )}
      {isOpen && (
        <ul className={styles.list} aria-label="Legend">
          {LINES.map(({ kind, text, explanation }) => (
            <li key={kind} className={styles.entry} title={explanation}>
              <svg className={styles.line} data-kind={kind} width={26} height={8} aria-hidden="true">
                <path d="M1,4H18" />
                <path className={styles.head} d="M18,0.5L25,4L18,7.5Z" />
              </svg>
              {text}
            </li>
          ))}
          {STAGES.map(({ state, text, explanation }) => (
            <li key={state} className={styles.entry} title={explanation}>
              <span className={styles.frame} data-state={state} />
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
