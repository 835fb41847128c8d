import { type MouseEvent, memo } from "react";
import { selectSelectedInGraph } from "#document/selection/problem-in-graph.ts";
import { hover, select } from "#document/selection/select.ts";
import { toggleFoldedFile } from "#document/view/view-actions.ts";
import { useStore } from "#document/store.ts";
import { classNames } from "#ui/class-names.ts";
import { Icon, type IconName } from "#ui/icons/icon.tsx";
import type { SourceView } from "#document/stages/source-view.ts";
import { openGroups } from "../open-groups.ts";
import { nameEnds } from "../card-view/overview-name.ts";
import { sourceNameSize } from "../card-view/source-size.ts";
import { cssVars } from "#ui/css-vars.ts";
import { holdsSelected } from "../canvas/node-ref.ts";
import { lightOfNodeKey, session, useSession } from "../canvas/graph-session.ts";
import styles from "./source-node.module.css";
import { useTextSize } from "../camera/use-text-size.ts";

const ICONS: Readonly<Record<SourceView["kind"], IconName>> = {
  image: "package",
  context: "folder-open",
  named: "plug",
  git: "git",
  http: "globe",
  dockerfile: "file",
  group: "layers",
  service: "package",
};

const KEEP_PLACE = { preventScroll: true };

const TEST_IDS = new Map<SourceView["kind"], string>([
  ["dockerfile", "folded-dockerfile"],
  ["group", "stage-group"],
]);

/**
 * An image, the build context, a repository or a download; a folded Dockerfile or a group, which a click unfolds; a
 * service.
 */
export const SourceNodeView = memo(function SourceNodeView({ source }: { readonly source: SourceView }) {
  const light = useSession(lightOfNodeKey(source.key));
  const textSize = useTextSize();
  const isSelected = useStore((state) => {
    const selected = selectSelectedInGraph(state);
    return (selected?.kind === "source" && selected.id === source.id) || holdsSelected(source, selected);
  });
  const { start, end } = nameEnds(source.farName);
  const nameSize = sourceNameSize(source.name, source.width, source.isDoubtful);
  const open = ({ currentTarget }: MouseEvent): void => {
    // This button is about to go away. The graph takes the focus, so that its keys keep working.
    if (source.stages !== undefined) currentTarget.closest<HTMLElement>('[role="application"]')?.focus(KEEP_PLACE);
    if (source.kind === "dockerfile") return toggleFoldedFile(source.ref);
    if (source.kind === "group") return openGroups([source.key]);
    select({ kind: "source", id: source.id }, "graph");
    session.setState({ details: { kind: "node", key: source.key } });
  };
  return (
    <button
      type="button"
      className={classNames(styles.source, isSelected && styles.selected)}
      tabIndex={-1}
      title={source.ref}
      data-testid={TEST_IDS.get(source.kind) ?? "source"}
      data-kind={source.kind}
      data-ref={source.ref}
      data-build={source.build}
      data-doubtful={source.isDoubtful}
      data-light={light}
      data-text-size={textSize}
      onPointerEnter={() => hover({ kind: "source", id: source.id })}
      onPointerLeave={() => hover(null)}
      onClick={open}
    >
      <Icon name={source.isDoubtful ? "warning" : ICONS[source.kind]} size={16} className={styles.icon} />
      <span className={styles.words} style={cssVars({ "--name-size": `${nameSize}px` })}>
        <span className={styles.name}>{source.name}</span>
        <span className={styles.caption}>{source.caption}</span>
        {source.note !== undefined && source.note !== "" && <span className={styles.note}>{source.note}</span>}
      </span>
      <span className={styles.far} style={cssVars({ "--far-size": `${source.farSize}px` })} aria-hidden="true">
        <span className={styles.farStart}>{start}</span>
        {end !== "" && <span>{end}</span>}
      </span>
    </button>
  );
});
