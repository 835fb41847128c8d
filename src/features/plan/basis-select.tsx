import type { PlanBasis } from "#document/plan/plan-slice.ts";
import { planMessages } from "#i18n/en/plan.ts";
import styles from "./plan-panel.module.css";

/** What a plan is made of, and what it could be made of. */
export interface Bases {
  readonly basis: PlanBasis;
  readonly available: readonly PlanBasis[];
  readonly onPick: (basis: PlanBasis) => void;
}

/** Which build is drawn; nothing if there is no choice. */
export function BasisSelect({ bases }: { readonly bases: Bases }) {
  const { basis, available, onPick } = bases;
  const words = planMessages();
  if (available.length < 2) return null;
  return (
    <select
      className={styles.speed}
      aria-label={words.whichBuild}
      value={basis}
      onChange={(event) => {
        const picked = available.find((one) => one === event.target.value);
        if (picked !== undefined) onPick(picked);
      }}
    >
      {available.map((one) => (
        <option key={one} value={one}>
          {words[one]}
        </option>
      ))}
    </select>
  );
}
