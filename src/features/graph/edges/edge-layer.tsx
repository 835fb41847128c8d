import { useMemo } from "react";
import { arrowHead, edgePath } from "../view/edge-path.ts";
import { graphEdgeMessages } from "#i18n/en/graph/edges.ts";
import { DependencyEdge } from "./dependency-edge.tsx";
import styles from "./dependency-edge.module.css";
import { EdgeLabel } from "./edge-label.tsx";
import type { DrawnGraph } from "../canvas/use-drawn-graph.ts";

const HEAD_SIZE = 8;

/** More lines than this are drawn with fewer elements each. */
const CROWD = 2_000;

/** All edges, drawn below the cards along the routes of the layout, and their labels above. */
export function EdgeLayer({ view, layout }: Pick<DrawnGraph, "view" | "layout">) {
  const drawn = useMemo(() => {
    const routes = new Map(layout.edges.map((edge) => [edge.id, edge]));
    const heads = new Set<string>();
    const isQuiet = view.folded.group.length > 0;
    return view.edges.flatMap((edge) => {
      const route = routes.get(edge.key);
      if (route === undefined || edge.isInline) return [];
      const { points, label } = route;
      const head = arrowHead(points, HEAD_SIZE);
      const place = `${edge.build} ${head}`;
      const sharesHead = heads.has(place);
      heads.add(place);
      return [
        {
          edge,
          isQuiet: isQuiet && edge.build === "skipped",
          label,
          path: edgePath(points),
          head,
          sharesHead,
        },
      ];
    });
  }, [view, layout]);
  return (
    <>
      <svg className={styles.layer} data-quiet={view.folded.group.length > 0} aria-label={graphEdgeMessages().edges}>
        {drawn.map(({ edge, path, head, sharesHead }) => (
          <DependencyEdge
            key={edge.key}
            edge={edge}
            path={path}
            head={head}
            sharesHead={sharesHead}
            isCrowded={drawn.length > CROWD}
          />
        ))}
      </svg>
      {drawn.map(
        ({ edge, isQuiet, label }) =>
          edge.label !== "" && !isQuiet && <EdgeLabel key={edge.key} edge={edge} x={label.x} y={label.y} />,
      )}
    </>
  );
}
