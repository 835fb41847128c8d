import { useState } from "react";
import { hover, select } from "#document/selection/select.ts";
import { classNames } from "#ui/class-names.ts";
import { Icon } from "#ui/icons/icon.tsx";
import panel from "#ui/panel.module.css";
import type { LogRow } from "./log-view.ts";
import { logMessages } from "#i18n/en/log.ts";
import styles from "./log-panel.module.css";

interface LogEntryProps {
  readonly row: LogRow;
  readonly isOpenAtFirst?: boolean;
}

/** One step as the log has it; opened, what it printed. */
export function LogEntry({ row, isOpenAtFirst = false }: LogEntryProps) {
  const { name, status, verdict, match, line, ref, error, output, hiddenLines, warnings } = row;
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const words = logMessages();
  const hasBody = output.length > 0 || warnings.length > 0 || error !== "";
  return (
    <div className={styles.entry} data-status={status} data-match={match}>
      <div className={styles.entryHead}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={hasBody ? isOpen : undefined}
          disabled={!hasBody}
          onClick={() => setIsOpen(!isOpen)}
          onPointerEnter={() => hover(ref)}
          onPointerLeave={() => hover(null)}
        >
          <span className={styles.chevron}>
            {hasBody && <Icon name={isOpen ? "chevron-down" : "chevron-right"} size={13} />}
          </span>
          <code className={styles.name} title={name}>
            {withoutFlags(name)}
          </code>
          {match === "edited" && <span className={styles.edited}>{words.editedSince}</span>}
          <span className={styles.verdict}>{verdict}</span>
        </button>
        <button
          type="button"
          className={classNames(panel.jump, styles.jump)}
          disabled={ref === null}
          aria-label={line > 0 ? words.goToLine(line) : words.showStep(name)}
          onClick={() => select(ref, "other")}
        >
          {line > 0 ? words.line(line) : ref === null ? "" : words.show}
        </button>
      </div>
      {isOpen && hasBody && (
        <div className={styles.body}>
          {error !== "" && <p className={styles.error}>{error}</p>}
          {warnings.map((warning) => (
            <p key={warning} className={styles.warning}>
              {warning}
            </p>
          ))}
          {output.length > 0 && (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
            <pre className={styles.output} tabIndex={0} aria-label={words.outputOf(name)}>
              {hiddenLines > 0 && `${words.earlierLines(hiddenLines)}\n`}
              {output.map(({ text }) => text).join("\n")}
            </pre>
          )}
        </div>
      )}
    </div>
  );
}

/** Where there is little room, the command matters more than what is mounted for it. */
function withoutFlags(name: string): string {
  return name.replace(/\s+/g, " ").replace(/^((?:\[[^\]]*\] )?[A-Z]+)(?: --[a-z][\w-]*(?:=\S+)?)+ /, "$1 ");
}
