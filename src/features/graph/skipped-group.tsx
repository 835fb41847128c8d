import { Icon } from "#ui/icons/icon.tsx";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import { session } from "./canvas/graph-session.ts";
import { openSkipped } from "./open-skipped.ts";
import styles from "./skipped-group.module.css";
import type { FoldedParts } from "./view/folded-parts.ts";

/** Names in the tooltip. */
const MAX_NAMES = 40;

/** The skipped stages of a large graph as one quiet group; a click draws them, another folds them away again. */
export function SkippedGroup({ folded: { group, isGroupClosed } }: { readonly folded: FoldedParts }) {
  if (group.length === 0) return null;
  const words = graphFrameMessages();
  const names = group.slice(0, MAX_NAMES).join(", ");
  return (
    <button
      type="button"
      className={styles.group}
      data-testid="skipped-group"
      aria-expanded={!isGroupClosed}
      title={group.length > MAX_NAMES ? `${names}, …` : names}
      onClick={() => (isGroupClosed ? openSkipped() : session.setState({ skippedOpenIn: null }))}
    >
      <Icon name={isGroupClosed ? "chevron-right" : "chevron-down"} size={14} />
      {words.skippedStages(group.length)}
    </button>
  );
}
