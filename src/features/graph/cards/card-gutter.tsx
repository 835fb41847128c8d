import type { InlineSource, StageCard } from "../card-view/stage-card.ts";
import { type InnerLine, innerLines } from "../card-view/inner-line.ts";
import { lightOfEdgeKey, useSession } from "../canvas/graph-session.ts";
import styles from "./card-gutter.module.css";

/** The lines inside a card: from where an edge arrives to each row that it feeds, and from the sources that have no node. */
export function CardGutter({ card }: { readonly card: StageCard }) {
  const { geometry, inlineSources } = card;
  const inner = innerLines(geometry);
  if (inner.length === 0 && inlineSources.length === 0) return null;
  return (
    <svg className={styles.gutter} width={geometry.gutter} height={geometry.height}>
      {inner.map((line) => (
        <InnerPath key={line.path} line={line} card={card} />
      ))}
      {inlineSources.map((inlet) => (
        <InlineSourceMark key={inlet.edge.key} inlet={inlet} card={card} />
      ))}
    </svg>
  );
}

interface InnerLineProps {
  readonly line: InnerLine;
  readonly card: StageCard;
}

function InnerPath({ line: { kind, edgeKeys, path, isTrunk }, card }: InnerLineProps) {
  const light = useSession((state) => (edgeKeys.some((key) => lightOfEdgeKey(key)(state) === "lit") ? "lit" : "plain"));
  // Of many lines that arrive as one, it fans out to the rows what is pointed at.
  if (isTrunk && light !== "lit") return null;
  return <path className={styles.line} data-kind={kind} data-build={buildOf(card)} data-light={light} d={path} />;
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
