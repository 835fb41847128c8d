import { useStore } from "../store.ts";

/** Opens the window of the rules at the page of one; null for the list of all. */
export function openRule(rulePage: string | null): void {
  useStore.setState({ dialog: "rules", rulePage });
}
