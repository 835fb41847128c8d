import { memo } from "react";
import { hover } from "#document/selection/select.ts";
import { useStore } from "#document/store.ts";
import { type EdgeView, isLineOf } from "#document/stages/edge-view.ts";
import { isDeepEqual } from "#core/text/json-value.ts";
import styles from "./dependency-edge.module.css";
import { lightOfEdgeKey, useSession } from "../canvas/graph-session.ts";
import { openEdge } from "./open-edge.ts";

interface DependencyEdgeProps {
  readonly edge: EdgeView;
  readonly path: string;
  readonly head: string;
  /** Whether another line has the same head, which is drawn there. */
  readonly sharesHead: boolean;
  /** Whether there are so many lines that each is drawn with as little as it can be: one has to point at it exactly. */
  readonly isCrowded: boolean;
}

/** What a stage takes from another, or from a source. */
export const DependencyEdge = memo(function DependencyEdge({
  edge,
  path,
  head,
  sharesHead,
  isCrowded,
}: DependencyEdgeProps) {
  const light = useSession(lightOfEdgeKey(edge.key));
  const isSelected = useStore(
    ({ selected }) => selected !== null && selected.kind === "edge" && isLineOf(edge, selected.edge),
  );
  const isLit = isSelected || light === "lit";
  return (
    <g
      className={styles.edge}
      data-testid={edge.isContext ? "context-edge" : "edge"}
      data-from={edge.fromId}
      data-to={edge.toId}
      data-kind={edge.kind}
      data-lines={edge.lines.join(",")}
      data-build={edge.build}
      data-ships={edge.ships || undefined}
      data-light={isLit ? "lit" : undefined}
      data-context={edge.isContext || undefined}
      onPointerEnter={() => hover({ kind: "edge", edge: edge.id })}
      onPointerLeave={() => hover(null)}
      onClick={(event) => {
        event.stopPropagation();
        openEdge(edge);
      }}
    >
      {!isCrowded && (
        <>
          <title>{edge.description.replaceAll("`", "")}</title>
          <path className={styles.reach} d={path} />
        </>
      )}
      <path className={styles.line} d={path} />
      {(!sharesHead || isLit) && <path className={styles.head} d={head} />}
    </g>
  );
}, isDeepEqual);
