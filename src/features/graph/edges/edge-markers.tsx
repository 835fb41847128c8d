import { hover } from "#document/selection/select.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { labelWidth } from "../card-view/density.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import type { SerialEdge } from "#document/stages/serializing-edges.ts";
import styles from "./edge-markers.module.css";
import { lightOfEdgeKey, useSession } from "../canvas/graph-session.ts";
import { openEdge } from "./open-edge.ts";
import type { DrawnGraph } from "../canvas/use-drawn-graph.ts";

/** A quiet sign on each edge that makes stages wait for each other which could run side by side. */
export function EdgeMarkers({ view, layout }: Pick<DrawnGraph, "view" | "layout">) {
  const serial = useSession((state) => state.serial);
  if (serial.length === 0) return null;
  const signs = serial.flatMap((one) => {
    const edge = view.edges.find(({ id }) => id === one.edge);
    const route = layout.edges.find(({ id }) => id === edge?.key);
    return edge === undefined || route === undefined ? [] : [{ serial: one, edge, at: route.label }];
  });
  return (
    <>
      {signs.map(({ serial: one, edge, at }) => (
        <Sign key={edge.key} serial={one} edge={edge} x={at.x + labelWidth(edge.label.length) / 2} y={at.y} />
      ))}
    </>
  );
}

interface SignProps {
  readonly serial: SerialEdge & { readonly sentence: string };
  readonly edge: EdgeView;
  readonly x: number;
  readonly y: number;
}

function Sign({ serial, edge, x, y }: SignProps) {
  const light = useSession(lightOfEdgeKey(edge.key));
  const sentence = serial.sentence.replaceAll("`", "");
  return (
    <button
      type="button"
      className={styles.sign}
      tabIndex={-1}
      data-testid="serial-edge"
      data-light={light}
      style={{ transform: `translate(-50%, -50%) translate(${x}px, ${edge.label === "" ? y : y - 9}px)` }}
      aria-label={sentence}
      title={sentence}
      onPointerEnter={() => hover({ kind: "edge", edge: edge.id })}
      onPointerLeave={() => hover(null)}
      onClick={(event) => {
        event.stopPropagation();
        openEdge(edge);
      }}
    >
      <Icon name="hourglass" size={11} />
    </button>
  );
}
