import { useId, useState } from "react";
import { applyFix } from "#document/problems/apply-fix.ts";
import { openRefactoring } from "#document/dialogs/open-dialog.ts";
import { goToProblem } from "#document/selection/select.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { Prose } from "#ui/prose.tsx";
import { problemMessages } from "#i18n/en/problems/panel.ts";
import { problemSummaryMessages } from "#i18n/en/problems/summary.ts";
import card from "./problem-card.module.css";
import styles from "./problem-summary.module.css";
import { ProblemWhy } from "./problem-why.tsx";
import type { ActionRow } from "./summary-view.ts";

interface FirstActionItemProps {
  readonly action: ActionRow;
  /** Its fix can be applied. */
  readonly isReady: boolean;
  readonly onAct: (entry: null) => void;
}

/** One thing to do first: what is wrong, what it brings to change that, its fix or its place, and why. */
export function FirstActionItem({ action, isReady, onAct }: FirstActionItemProps) {
  const { key, kind, rule, hasRule, message, gains, lines, fix, refactoring } = action;
  const [isOpen, setIsOpen] = useState(false);
  const whyId = useId();
  const words = problemSummaryMessages();
  const apply = (): void => {
    if (fix === null || !isReady) return;
    onAct(null);
    applyFix(fix.fix);
  };
  return (
    <li className={styles.action} data-kind={kind}>
      <p className={styles.message}>
        <Prose parts={message} />
      </p>
      <div className={styles.foot}>
        <span className={styles.gains}>{gains.join(" · ")}</span>
        {fix !== null && (
          <button type="button" className={card.fix} aria-disabled={!isReady} onClick={apply}>
            <Icon name="wrench" size={13} />
            <span>
              <Prose parts={fix.title} />
            </span>
          </button>
        )}
        {refactoring !== null && (
          <button
            type="button"
            className={card.fix}
            aria-haspopup="dialog"
            aria-disabled={!isReady}
            onClick={() => isReady && openRefactoring(refactoring.id)}
          >
            <Icon name="layers" size={13} />
            <span>{refactoring.title}</span>
          </button>
        )}
        <button type="button" className={card.quiet} onClick={() => goToProblem(key)}>
          <Icon name="corner" size={12} />
          {words.goToLine(lines)}
        </button>
        {hasRule && (
          <button
            type="button"
            className={card.quiet}
            aria-expanded={isOpen}
            aria-controls={isOpen ? whyId : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name={isOpen ? "chevron-down" : "chevron-right"} size={12} />
            {problemMessages().why}
          </button>
        )}
      </div>
      {isOpen && <ProblemWhy id={whyId} rule={rule} />}
    </li>
  );
}
