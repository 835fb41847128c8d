import { selectSelectedInGraph } from "#document/selection/problem-in-graph.ts";
import { useStore } from "#document/store.ts";
import type { GraphView } from "../view/graph-view.ts";
import { nodeWords } from "../view/node-words.ts";
import styles from "../graph-panel.module.css";
import { selectedKey } from "./node-ref.ts";

/** Says to a screen reader where one is. */
export function LiveRegion({ view }: { readonly view: GraphView }) {
  const selected = useStore(selectSelectedInGraph);
  const key = selectedKey(view, selected);
  return (
    <p className={styles.spoken} aria-live="polite">
      {key === null ? "" : nodeWords(view, key)}
    </p>
  );
}
