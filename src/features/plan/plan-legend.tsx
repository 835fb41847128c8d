import type { PlanView } from "#document/plan/plan-view.ts";
import { planMessages } from "#i18n/en/plan.ts";
import styles from "./plan-chart.module.css";

/** What the bars' looks mean, of those that are there. */
export function PlanLegend({ view: { lanes } }: { readonly view: PlanView }) {
  const words = planMessages();
  const bars = lanes.flatMap(({ rows }) => rows.flat()).filter(({ end, start, isCached }) => end > start || isCached);
  const entries = [
    { key: "critical", text: words.legendCritical, isThere: bars.some(({ isCritical }) => isCritical) },
    {
      key: "beside",
      text: words.legendBeside,
      isThere: bars.some(({ isCritical, isCached }) => !isCritical && !isCached),
    },
    { key: "source", text: words.legendSource, isThere: bars.some(({ kind }) => kind === "source") },
    { key: "copy", text: words.legendCopy, isThere: bars.some(({ isCopy }) => isCopy) },
    { key: "cached", text: words.legendCached, isThere: bars.some(({ isCached }) => isCached) },
    { key: "waited", text: words.legendWaited, isThere: bars.some(({ readyAt }) => readyAt !== null) },
    { key: "guessed", text: words.legendGuessed, isThere: bars.some(({ isGuessed }) => isGuessed) },
    { key: "failed", text: words.legendFailed, isThere: bars.some(({ isFailed }) => isFailed) },
  ].filter(({ isThere }) => isThere);
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {entries.map(({ key, text }) => (
        <li key={key}>
          <span className={styles.swatch} data-look={key} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
