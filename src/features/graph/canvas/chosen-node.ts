import type { Ref } from "#document/selection/ref.ts";
import { select } from "#document/selection/select.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import type { AppState } from "#document/store.ts";
import { useStore } from "#document/store.ts";
import { session } from "./graph-session.ts";

/** A card or a source, as the store names it. */
export type NodeRef = Extract<Ref, { readonly kind: "stage" | "source" }>;

/** Who chooses what the graph is to show; the cursor in the text only passes by. */
const IN_SIGHT: ReadonlySet<AppState["selectedBy"]> = new Set(["graph", "other"]);

/** The stage or source that was chosen, whose path stays lit; none while a lesson asks for a guess. */
export function selectChosenInGraph(state: AppState): NodeRef | null {
  const { selected, selectedBy } = state;
  if (selected === null || !IN_SIGHT.has(selectedBy) || selectIsPredicting(state)) return null;
  return selected.kind === "stage" || selected.kind === "source" ? selected : null;
}

/** Chooses the node `key`; a second press shows its path alone, a third everything again. */
export function pressNode(ref: NodeRef, key: string): void {
  const chosen = selectChosenInGraph(useStore.getState());
  const isSame =
    chosen !== null &&
    (ref.kind === "stage" ? isStage(chosen, ref.stage) : chosen.kind === "source" && chosen.id === ref.id);
  if (isSame) toggleFocus(key);
  else select(ref, "graph");
}

/** Shows the path of the node `key` alone, or everything again. */
export function toggleFocus(key: string): void {
  const { documentId } = useStore.getState();
  session.setState({ focus: focusedKey() === key ? null : { key, documentId }, details: null });
}

/** The node whose path is shown alone; null for none, and while another document is open than it was chosen in. */
export function focusedKey(): string | null {
  const { focus } = session.getState();
  return focus?.documentId === useStore.getState().documentId ? focus.key : null;
}

function isStage(ref: NodeRef, stage: number): boolean {
  return ref.kind === "stage" && ref.stage === stage;
}
