import type { GraphLayout } from "#layout/layout.ts";
import type { WorkerFailure } from "#worker/worker-client.ts";
import { useStore } from "../store.ts";

/** Says that a layout is under way; the last one stays. */
export function beginLayout(): void {
  useStore.setState({ isLayoutPending: true, layoutFailure: null });
}

/**
 * Takes a layout, or `null` if there is nothing to draw; `failure` is why it is only a plain grid. One of an older
 * version than the present is still better than what is shown, but leaves the next one pending.
 */
export function receiveLayout(
  version: number,
  layout: GraphLayout | null,
  layoutFailure: WorkerFailure | null = null,
): void {
  const state = useStore.getState();
  if (version < state.layoutVersion) return;
  useStore.setState({ layout, layoutVersion: version, isLayoutPending: version < state.version, layoutFailure });
}

/** Says that a layout can't be had; the last one stays, and the next is still wanted. */
export function failLayout(layoutFailure: WorkerFailure): void {
  useStore.setState({ layoutFailure });
}
