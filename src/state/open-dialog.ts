import type { DialogId } from "./dialog-slice.ts";
import { useStore } from "./store.ts";

/** Opens a window above the page, in place of any other. */
export function openDialog(dialog: DialogId): void {
  useStore.setState({ dialog });
}

/** Closes the window above the page. */
export function closeDialog(): void {
  useStore.setState({ dialog: null });
}
