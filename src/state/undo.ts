import { assertNever } from "#core/text/assert-never.ts";
import { setText } from "./edit.ts";
import { returnToPreviousDocument } from "./keep-address.ts";
import type { ToastUndo } from "./notice-slice.ts";
import { useStore } from "./store.ts";

/** Brings back what a toast offered to bring back. */
export function undo(step: ToastUndo): void {
  switch (step.kind) {
    case "document":
      if (useStore.getState().documentId === step.opened) void returnToPreviousDocument();
      return;
    case "text":
      if (useStore.getState().text === step.after) setText(step.before);
      return;
    default:
      assertNever(step);
  }
}
