import { selectHoveredInGraph } from "#document/selection/problem-in-graph.ts";
import { isLineOf } from "#document/stages/edge-view.ts";
import { useStore } from "#document/store.ts";
import { Prose } from "#ui/prose.tsx";
import { proseParts } from "#i18n/prose.ts";
import { useSession } from "../canvas/graph-session.ts";
import type { GraphView } from "../view/graph-view.ts";
import { edgesOfKeys, trunkSentence } from "../edges/trunk-sentence.ts";
import styles from "./chain-notice.module.css";

/** Says of a line that is pointed at, or of all that run as one, where it comes from and leads to: its ends may be far apart. */
export function EdgeNotice({ view }: { readonly view: GraphView }) {
  const hovered = useStore(selectHoveredInGraph);
  const isQuiet = useSession(({ details, showsLongestChain }) => details === null && !showsLongestChain);
  const trunk = useSession(({ pointedTrunk }) => pointedTrunk);
  if (!isQuiet) return null;
  const edge = hovered?.kind === "edge" ? view.edges.find((one) => isLineOf(one, hovered.edge)) : undefined;
  const words = trunk === null ? edge?.description : trunkSentence(view, edgesOfKeys(view, trunk));
  if (words === undefined) return null;
  return (
    <output className={styles.notice} data-testid="edge-words" data-passing="true">
      <p className={styles.sentence}>
        <Prose parts={proseParts(words)} />
      </p>
    </output>
  );
}
