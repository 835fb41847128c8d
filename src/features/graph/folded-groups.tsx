import { useEffect } from "react";
import { useStore } from "#document/store.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import { session } from "./canvas/graph-session.ts";
import { fileGroupKeys } from "./groups/file-group-keys.ts";
import { openGroups, toggleAllGroups } from "./open-groups.ts";
import { openSkipped } from "./open-skipped.ts";
import styles from "./folded-groups.module.css";
import type { FoldedParts } from "./view/folded-parts.ts";
import type { GraphView } from "./view/graph-view.ts";

/** Names in the tooltip. */
const MAX_NAMES = 40;

/** What of a large graph is not drawn stage by stage. */
export function FoldedGroups({ view: { folded, groups } }: { readonly view: GraphView }) {
  return (
    <div className={styles.corner}>
      {groups !== null && <StageGroups groups={groups} />}
      {folded.group.length > 0 && <SkippedGroup folded={folded} />}
    </div>
  );
}

/** How many groups stages are put together in; a click draws every stage, and groups again once one is open. */
function StageGroups({
  groups: { count, stageCount, isAnyOpen },
}: {
  readonly groups: NonNullable<GraphView["groups"]>;
}) {
  const { stageGroups } = graphFrameMessages();
  const file = useStore((state) => state.file);
  // A Dockerfile that was looked at stays open.
  useEffect(() => () => openGroups(fileGroupKeys(file)), [file]);
  return (
    <button
      type="button"
      className={styles.group}
      data-testid="stage-groups"
      aria-expanded={isAnyOpen}
      onClick={() => toggleAllGroups(!isAnyOpen)}
    >
      <Icon name={isAnyOpen ? "chevron-down" : "chevron-right"} size={14} />
      {stageGroups(count, stageCount)}
    </button>
  );
}

/** The skipped stages of a large graph as one quiet group; a click draws them, another folds them away again. */
function SkippedGroup({ folded: { group, isGroupClosed } }: { readonly folded: FoldedParts }) {
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
