import { Icon } from "#ui/icons/icon.tsx";
import type { StageCard } from "../card-view/stage-card.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { pressNode } from "../canvas/chosen-node.ts";
import { cssVars } from "#ui/css-vars.ts";
import styles from "./stage-card-node.module.css";
import { OverviewName } from "./overview-label.tsx";
import { toggleCard } from "./toggle-card.ts";

/** A card's number and name; a click selects the stage, a second one shows its path alone. */
export function CardHeader({ card }: { readonly card: StageCard }) {
  return (
    <div className={styles.header}>
      <button
        type="button"
        className={styles.title}
        tabIndex={-1}
        title={card.label}
        onClick={() => pressNode({ kind: "stage", stage: card.stage }, card.key)}
      >
        <span className={styles.number}>{card.place?.stage ?? card.stage}</span>
        <span
          className={styles.name}
          data-named={card.name !== ""}
          data-cut={card.title !== card.label}
          style={cssVars({ "--title-size": `${card.titleSize}px`, "--title-lines": card.titleLines })}
        >
          <OverviewName name={card.title} />
        </span>
      </button>
      <FoldButton card={card} />
    </div>
  );
}

/** Opens a closed card; one that is open it shows whole, and then closes. */
function FoldButton({ card }: { readonly card: StageCard }) {
  const { fold, unfold, showAllOf } = graphCardMessages();
  const [icon, name] = card.isCollapsed
    ? (["chevron-right", unfold] as const)
    : card.hidesRows
      ? (["unfold", showAllOf] as const)
      : (["chevron-down", fold] as const);
  return (
    <button
      type="button"
      className={styles.fold}
      tabIndex={-1}
      aria-label={name(card.label)}
      aria-expanded={!card.isCollapsed}
      onClick={() => toggleCard(card)}
    >
      <Icon name={icon} size={15} />
    </button>
  );
}
