import { memo } from "react";
import { graphLegend } from "./graph-actions.ts";
import { runAction } from "#document/actions/run-action.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import styles from "./legend.module.css";

/** What lines and frames mean; where there is little room, behind a button. */
export const Legend = memo(LegendOf);

function LegendOf({ isNarrow, isOpen }: { readonly isNarrow: boolean; readonly isOpen: boolean }) {
  const words = graphFrameMessages();
  return (
    <div className={styles.legend} data-narrow={isNarrow}>
      {(isNarrow || !isOpen) && (
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => runAction(graphLegend)}>
          <Icon name={isOpen ? "chevron-down" : "info"} size={14} />
          {words.legend}
        </button>
      )}
      {isOpen && (
        <ul className={styles.list} aria-label={words.legend}>
          {lines().map(({ kind, text, explanation }) => (
            <li key={kind} className={styles.entry} title={explanation}>
              <svg className={styles.line} data-kind={kind} width={26} height={8} aria-hidden="true">
                <path d="M1,4H18" />
                <path className={styles.head} d="M18,0.5L25,4L18,7.5Z" />
              </svg>
              {text}
            </li>
          ))}
          {stages().map(({ state, text, explanation }) => (
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

function lines() {
  const { mount, fromExplained, copyExplained, mountExplained } = graphFrameMessages();
  return [
    { kind: "from", text: "FROM", explanation: fromExplained },
    { kind: "copy", text: "COPY", explanation: copyExplained },
    { kind: "mount", text: mount, explanation: mountExplained },
  ] as const;
}

function stages() {
  const { ships, shipsExplained, built, skipped } = graphCardMessages();
  const { builtExplained, skippedExplained } = graphFrameMessages();
  return [
    { state: "ships", text: ships, explanation: shipsExplained },
    { state: "built", text: built, explanation: builtExplained },
    { state: "skipped", text: skipped, explanation: skippedExplained },
  ] as const;
}
