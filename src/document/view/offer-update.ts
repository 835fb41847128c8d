import { useStore } from "../store.ts";

/** Offers to reload into a newer page; null takes the offer back. */
export function offerUpdate(takeUpdate: (() => void) | null): void {
  useStore.setState({ takeUpdate });
}
