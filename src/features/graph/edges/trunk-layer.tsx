import { useEffect, useMemo } from "react";
import { select } from "#document/selection/select.ts";
import { session } from "../canvas/graph-session.ts";
import type { DrawnGraph } from "../canvas/use-drawn-graph.ts";
import { trunkSentence } from "./trunk-sentence.ts";
import { type TrunkLine, trunkLines } from "./trunk-lines.ts";
import type { GraphView } from "../view/graph-view.ts";
import styles from "./dependency-edge.module.css";

/** What can be pointed at where many lines run as one: all of them are meant. A click lists them. */
export function TrunkLayer({ view, layout }: Pick<DrawnGraph, "view" | "layout">) {
  const trunks = useMemo(() => trunkLines(view, layout), [view, layout]);
  return (
    <svg className={styles.layer} aria-hidden="true">
      {trunks.map((trunk) => (
        <Trunk key={trunk.edges[0]?.key} view={view} trunk={trunk} />
      ))}
    </svg>
  );
}

interface TrunkProps {
  readonly view: GraphView;
  readonly trunk: TrunkLine;
}

function Trunk({ view, trunk: { edges, path } }: TrunkProps) {
  const keys = edges.map(({ key }) => key);
  // The pointer doesn't leave what goes away.
  useEffect(() => () => session.setState({ pointedTrunk: null }), []);
  return (
    <g
      className={styles.edge}
      data-testid="trunk-line"
      onPointerEnter={() => session.setState({ pointedTrunk: keys })}
      onPointerLeave={() => session.setState({ pointedTrunk: null })}
      onClick={(event) => {
        event.stopPropagation();
        select(null, "graph");
        session.setState({ details: { kind: "edge", key: keys[0] ?? "", trunk: keys } });
      }}
    >
      <title>{trunkSentence(view, edges).replaceAll("`", "")}</title>
      <path className={styles.reach} d={path} />
    </g>
  );
}
