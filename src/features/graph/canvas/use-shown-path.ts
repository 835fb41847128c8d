import type { NodeId } from "#core/graph/stage-graph.ts";
import { selectHoveredInGraph } from "#document/selection/problem-in-graph.ts";
import { selectDocumentId } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import type { GraphView } from "../view/graph-view.ts";
import { type NodeRef, selectChosenInGraph } from "./chosen-node.ts";
import { useSession } from "./graph-session.ts";

/** Fewer stages are seen at a glance. */
const MIN_STAGES = 4;
/** With more stages, cards have no room to say why they are built: what is pointed at says it. */
const MIN_TO_POINT = 16;

/** The path that there is something to say of. */
interface ShownPath {
  readonly id: NodeId;
  /** Null while the node is only pointed at. */
  readonly nodeKey: string | null;
  readonly isFocused: boolean;
}

/** Of which node the graph says its path: the one that is shown alone, was chosen, or is pointed at. Null for none. */
export function useShownPath(view: GraphView): ShownPath | null {
  const documentId = useStore(selectDocumentId);
  const chosen = useStore(selectChosenInGraph);
  const hovered = useStore(selectHoveredInGraph);
  const details = useSession((state) => state.details);
  const showsLongestChain = useSession((state) => state.showsLongestChain);
  const focus = useSession((state) => state.focus);
  // A service that isn't built is on no path.
  const nodes = [...view.cards, ...view.sources.filter(({ kind }) => kind !== "service")];
  if (details !== null || showsLongestChain) return null;
  if (focus !== null && focus.documentId === documentId) {
    const focused = nodes.find(({ key }) => key === focus.key);
    if (focused !== undefined) return { id: focused.id, nodeKey: focused.key, isFocused: true };
  }
  const refOf = (ref: NodeRef | null) => (ref === null ? undefined : nodes.find(({ id }) => id === idOf(ref)));
  const selected = refOf(chosen);
  if (selected !== undefined) {
    return view.cards.length < MIN_STAGES ? null : { id: selected.id, nodeKey: selected.key, isFocused: false };
  }
  if (view.cards.length < MIN_TO_POINT || hovered?.kind !== "stage") return null;
  const pointed = refOf(hovered);
  return pointed === undefined ? null : { id: pointed.id, nodeKey: null, isFocused: false };
}

function idOf(ref: NodeRef): NodeId {
  return ref.kind === "stage" ? `stage:${ref.stage}` : ref.id;
}
