import { toggleCollapsed } from "#state/arrange-view.ts";
import { select } from "#state/select.ts";
import { Icon } from "#ui/icon.tsx";
import type { StageCard } from "#views/graph/stage-card.ts";
import { cssVars } from "./css-vars.ts";
import styles from "./stage-card.module.css";

/** A card's number and name; a click selects the stage. */
export function CardHeader({ card }: { readonly card: StageCard }) {
  return (
    <div className={styles.header}>
      <button
        type="button"
        className={styles.title}
        tabIndex={-1}
        title={card.label}
        onClick={() => select({ kind: "stage", stage: card.stage }, "graph")}
      >
        <span className={styles.number}>{card.stage}</span>
        <span
          className={styles.name}
          data-named={card.name !== ""}
          style={cssVars({ "--title-size": `${card.titleSize}px` })}
        >
          {card.title}
        </span>
      </button>
      <button
        type="button"
        className={styles.fold}
        tabIndex={-1}
        aria-label={card.isCollapsed ? `Unfold ${card.label}` : `Fold ${card.label}`}
        aria-expanded={!card.isCollapsed}
        onClick={() => toggleCollapsed(card.stage)}
      >
        <Icon name={card.isCollapsed ? "chevron-right" : "chevron-down"} size={15} />
      </button>
    </div>
  );
}
