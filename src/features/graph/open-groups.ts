import type { NodeId } from "#core/graph/stage-graph.ts";
import { useStore } from "#document/store.ts";
import { session } from "./canvas/graph-session.ts";

/** Draws what the groups `keys` are made of, of this document only. */
export function openGroups(keys: readonly NodeId[]): void {
  const { documentId } = useStore.getState();
  const known = session.getState().openGroups;
  const before = known?.documentId === documentId ? known.keys : [];
  if (before === "all") return;
  session.setState({ openGroups: { documentId, keys: [...new Set([...before, ...keys])] } });
}

/** Draws every stage, or only groups again. */
export function toggleAllGroups(isOpen: boolean): void {
  const { documentId } = useStore.getState();
  session.setState({ openGroups: isOpen ? { documentId, keys: "all" } : null });
}
