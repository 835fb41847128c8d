import { ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import { DependencyEdge } from "./dependency-edge.tsx";
import styles from "./dependency-edge.module.css";
import { EdgeLabel } from "./edge-label.tsx";
import type { DrawnGraph } from "./use-drawn-graph.ts";

/** All edges, drawn below the cards along the routes of the layout, and their labels above. */
export function EdgeLayer({ view, layout }: DrawnGraph) {
  const drawn = useMemo(() => {
    const routes = new Map(layout.edges.map((edge) => [edge.id, edge]));
    return view.edges.flatMap((edge) => {
      const route = routes.get(edge.key);
      return route === undefined || edge.isInlet ? [] : [{ edge, route }];
    });
  }, [view, layout]);
  return (
    <ViewportPortal>
      <svg className={styles.layer} aria-label="Edges">
        {drawn.map(({ edge, route }) => (
          <DependencyEdge key={edge.key} edge={edge} route={route} />
        ))}
      </svg>
      {drawn.map(
        ({ edge, route }) =>
          edge.label !== "" && <EdgeLabel key={edge.key} edge={edge} x={route.label.x} y={route.label.y} />,
      )}
    </ViewportPortal>
  );
}
