import type { Notice, ToastUndo } from "./notice-slice.ts";
import { useStore } from "../store.ts";

/** Shows a notice instead of the one before. */
export function showNotice(notice: Notice): void {
  useStore.setState({ notice });
}

/** Takes the notice away. */
export function dismissNotice(): void {
  useStore.setState({ notice: null });
}

/** Shows a short message, with an "Undo" when there is something to bring back. */
export function showToast(message: string, undo: ToastUndo | null = null): void {
  useStore.setState(({ toast }) => ({ toast: { id: (toast?.id ?? 0) + 1, message, undo } }));
}
