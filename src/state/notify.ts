import type { Notice } from "./notice-slice.ts";
import { useStore } from "./store.ts";

/** Shows a notice in place of the one before. */
export function showNotice(notice: Notice): void {
  useStore.setState({ notice });
}

/** Takes the notice away. */
export function dismissNotice(): void {
  useStore.setState({ notice: null });
}
