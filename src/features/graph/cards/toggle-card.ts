import { toggleCollapsed } from "#document/view/view-actions.ts";
import type { StageCard } from "../card-view/stage-card.ts";
import { session } from "../canvas/graph-session.ts";

/** Opens a closed card; of an open one it shows all rows, and closes it when all are shown. */
export function toggleCard(card: StageCard): void {
  if (card.hidesRows) {
    expandCard(card.key);
    return;
  }
  if (card.isExpanded) session.setState({ expanded: session.getState().expanded.filter((key) => key !== card.key) });
  toggleCollapsed(card.stage);
}

/** Shows all rows of a card. */
export function expandCard(key: string): void {
  const { expanded } = session.getState();
  if (!expanded.includes(key)) session.setState({ expanded: [...expanded, key] });
}
