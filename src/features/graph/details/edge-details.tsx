import { select } from "#document/selection/select.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { Prose } from "#ui/prose.tsx";
import type { GraphView } from "../view/graph-view.ts";
import { proseParts } from "#i18n/prose.ts";
import { graphEdgeMessages } from "#i18n/en/graph/edges.ts";
import { edgesOfKeys, nameOfNode, trunkSentence } from "../edges/trunk-sentence.ts";
import styles from "./details.module.css";
import { ExplainButton } from "../cards/explain-button.tsx";
import { useSession } from "../canvas/graph-session.ts";

interface EdgeDetailsProps {
  readonly view: GraphView;
  /** Several where they arrive at a card as one line. */
  readonly edgeKeys: readonly string[];
}

const KIND_NAMES = { from: "FROM", copy: "COPY --from", mount: "RUN --mount" } as const;

/** Lists what an edge brings, or all that arrive as one line, use by use. */
export function EdgeDetails({ view, edgeKeys }: EdgeDetailsProps) {
  const edges = edgesOfKeys(view, edgeKeys);
  const [edge] = edges;
  const isTrunk = edges.length > 1;
  const serial = useSession((state) => (isTrunk ? undefined : state.serial.find((one) => one.edge === edge?.id)));
  if (edge === undefined) return null;
  const words = graphEdgeMessages();
  const sentence = isTrunk ? trunkSentence(view, edges) : edge.description;
  const uses = edges
    .flatMap((one) => one.uses.map((use) => ({ ...use, from: isTrunk ? nameOfNode(view, one.fromKey) : "" })))
    .toSorted((one, other) => one.line - other.line);
  return (
    <>
      <h2 className={styles.title} data-kind={edge.kind}>
        {edge.isContext ? "COPY" : KIND_NAMES[edge.kind]}
      </h2>
      <p className={styles.sentence}>
        <Prose parts={proseParts(words.sentence(sentence))} />
      </p>
      {serial !== undefined && (
        <p className={styles.serial}>
          <Icon name="hourglass" size={14} />
          <span>
            <Prose parts={proseParts(serial.sentence)} />
          </span>
        </p>
      )}
      <ul className={styles.list}>
        {uses.map((use) => (
          <li key={`${use.line} ${use.from} ${use.text}`}>
            <button
              type="button"
              className={styles.use}
              onClick={() => use.instruction >= 0 && select({ kind: "row", instruction: use.instruction }, "graph")}
            >
              <span className={styles.line}>{words.line(use.line)}</span>
              <span className={styles.path}>
                {use.from !== "" && <strong>{use.from} </strong>}
                {use.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {!isTrunk && (
        <div className={styles.actions}>
          <ExplainButton of={{ kind: "edge", edge: edge.id }} />
        </div>
      )}
    </>
  );
}
