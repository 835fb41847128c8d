import { Button } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import { type CrossingView, SHORTEST_GAIN } from "./crossing-view.ts";
import { formatSeconds } from "#document/plan/format-seconds.ts";
import { proseParts } from "#i18n/prose.ts";
import { planMessages } from "#i18n/en/plan.ts";
import styles from "./plan-panel.module.css";

interface EdgeDetailsProps {
  readonly crossing: CrossingView;
  readonly onTry: () => void;
}

/** What the build would gain without the dependency that is chosen in the graph. */
export function WaitDetails({ crossing, onTry }: EdgeDetailsProps) {
  const { from, to, saved, totalWithout } = crossing;
  const words = planMessages();
  const isWorth = saved >= SHORTEST_GAIN;
  const sentence = isWorth
    ? words.withoutEdge(to, from, formatSeconds(totalWithout), formatSeconds(saved))
    : words.withoutEdgeSame(to, from);
  return (
    <div className={styles.details}>
      <p className={styles.detailsText} aria-live="polite">
        <Prose parts={proseParts(sentence)} />
      </p>
      {isWorth && <Button onClick={onTry}>{words.drawWithout}</Button>}
    </div>
  );
}
