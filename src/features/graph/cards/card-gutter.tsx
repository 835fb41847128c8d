import type { CardEntry, InlineSource, StageCard } from "../card-view/stage-card.ts";
import { innerLine } from "../card-view/inner-line.ts";
import { lightOfEdgeKey, useSession } from "../canvas/graph-session.ts";
import { isTrunk } from "../card-view/card-geometry.ts";
import styles from "./card-gutter.module.css";

/** The lines inside a card: from where an edge arrives to each row that it feeds, and from the sources that have no node. */
export function CardGutter({ card }: { readonly card: StageCard }) {
  const { geometry, inlineSources } = card;
  const inner = geometry.entries.filter((entry) => entry.rows.length > 0);
  if (inner.length === 0 && inlineSources.length === 0) return null;
  return (
    <svg className={styles.gutter} width={geometry.gutter} height={geometry.height}>
      {inner.map((entry) => (
        <InnerLine key={entry.edge} entry={entry} card={card} />
      ))}
      {inlineSources.map((inlet) => (
        <InlineSourceMark key={inlet.edge.key} inlet={inlet} card={card} />
      ))}
    </svg>
  );
}

function InnerLine({ entry, card }: { readonly entry: CardEntry; readonly card: StageCard }) {
  const light = useSession(lightOfEdgeKey(entry.edgeKey));
  return (
    <path
      className={styles.line}
      data-kind={entry.kind}
      data-build={buildOf(card)}
      data-trunk={isTrunk(entry.port)}
      data-light={light}
      d={innerLine(entry, card.geometry.gutter)}
    />
  );
}

/** Stands for an edge from scratch or from the build context, with what tests and scripts know an edge by. */
function InlineSourceMark({ inlet, card }: { readonly inlet: InlineSource; readonly card: StageCard }) {
  const { edge } = inlet;
  const light = useSession(lightOfEdgeKey(edge.key));
  const y = (inlet.row === null ? null : card.geometry.rowCentres[inlet.row]) ?? card.geometry.headerCentre;
  return (
    <g
      className={styles.inlet}
      data-testid={inlet.kind === "context" ? "context-edge" : "edge"}
      data-from={edge.fromId}
      data-to={edge.toId}
      data-kind={edge.kind}
      data-lines={edge.lines.join(",")}
      data-build={edge.build}
      data-light={light}
    >
      <title>{edge.description.replaceAll("`", "")}</title>
      {inlet.row !== null && (
        <path
          className={styles.line}
          data-kind={edge.kind}
          data-build={edge.build}
          d={`M3,${y}H${card.geometry.gutter}`}
        />
      )}
      <circle cx={3} cy={y} r={2.5} />
    </g>
  );
}

function buildOf(card: StageCard): "built" | "skipped" {
  return card.build === "skipped" ? "skipped" : "built";
}
