import { memo } from "react";
import { hover } from "#document/selection/select.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import { isDeepEqual } from "#core/text/json-value.ts";
import styles from "./edge-label.module.css";
import { lightOfEdgeKey, useSession } from "../canvas/graph-session.ts";
import { openEdge } from "./open-edge.ts";

interface EdgeLabelProps {
  readonly edge: EdgeView;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

/** What an edge brings, on its line; a click opens the list of all it brings. */
export const EdgeLabel = memo(function EdgeLabel({ edge, x, y }: EdgeLabelProps) {
  const light = useSession(lightOfEdgeKey(edge.key));
  return (
    <button
      type="button"
      className={styles.label}
      data-testid="edge-label"
      tabIndex={-1}
      style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
      aria-label={`${edge.label}: ${edge.description.replaceAll("`", "")}`}
      data-kind={edge.kind}
      data-build={edge.build}
      data-count={edge.label.startsWith("×")}
      data-light={light}
      onPointerEnter={() => hover({ kind: "edge", edge: edge.id })}
      onPointerLeave={() => hover(null)}
      onClick={(event) => {
        event.stopPropagation();
        openEdge(edge);
      }}
    >
      {edge.label}
    </button>
  );
}, isDeepEqual);
