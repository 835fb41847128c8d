import { Button } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import type { CrossingView } from "./crossing-view.ts";
import { formatSeconds } from "#document/plan/format-seconds.ts";
import type { PlanView } from "#document/plan/plan-view.ts";
import { proseParts } from "#i18n/prose.ts";
import { planMessages } from "#i18n/en/plan.ts";
import styles from "./plan-panel.module.css";

/** How long the build takes, and what running side by side saves. */
export function PlanFigures({ view, instead }: { readonly view: PlanView; readonly instead: number | null }) {
  const { total, sequential } = view.schedule;
  const words = planMessages();
  const beside =
    sequential - total >= 0.05
      ? words.savedBeside(formatSeconds(sequential - total), formatSeconds(sequential))
      : words.nothingBeside;
  return (
    <p className={styles.figures}>
      <strong className={styles.total}>{formatSeconds(total)}</strong>
      <span>{instead === null ? beside : words.insteadOf(formatSeconds(instead))}</span>
    </p>
  );
}

interface TriedNoteProps {
  readonly tried: CrossingView;
  readonly onEnd: () => void;
}

/** Says that the plan is drawn without a dependency, and ends that. */
export function TriedNote({ tried: { from, to }, onEnd }: TriedNoteProps) {
  const words = planMessages();
  return (
    <output className={styles.tried}>
      <span>
        <Prose parts={proseParts(words.drawnWithout(to, from))} />
      </span>
      <Button tone="quiet" icon="reset" onClick={onEnd}>
        {words.drawAsItIs}
      </Button>
    </output>
  );
}
