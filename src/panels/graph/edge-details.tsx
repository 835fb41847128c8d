import { select } from "#state/select.ts";
import { Prose } from "#ui/prose.tsx";
import type { GraphView } from "#views/graph/graph-view.ts";
import { proseParts } from "#views/prose.ts";
import styles from "./details.module.css";

interface EdgeDetailsProps {
  readonly view: GraphView;
  readonly edgeKey: string;
}

const KIND_NAMES = { from: "FROM", copy: "COPY --from", mount: "RUN --mount" } as const;

/** Lists what an edge brings, use by use. */
export function EdgeDetails({ view, edgeKey }: EdgeDetailsProps) {
  const edge = view.edges.find((one) => one.key === edgeKey);
  if (edge === undefined) return null;
  return (
    <>
      <h3 className={styles.title} data-kind={edge.kind}>
        {edge.isContext ? "COPY" : KIND_NAMES[edge.kind]}
      </h3>
      <p className={styles.sentence}>
        <Prose parts={proseParts(`${edge.description}.`)} />
      </p>
      <ul className={styles.list}>
        {edge.uses.map((use) => (
          <li key={`${use.line} ${use.text}`}>
            <button
              type="button"
              className={styles.use}
              onClick={() => use.instruction >= 0 && select({ kind: "row", instruction: use.instruction }, "graph")}
            >
              <span className={styles.line}>line {use.line}</span>
              <span className={styles.path}>{use.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
