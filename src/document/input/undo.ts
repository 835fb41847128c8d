import { assertNever } from "#core/text/assert-never.ts";
import { changeBuild, setText } from "./edit.ts";
import { returnToPreviousDocument } from "../links/sync-url.ts";
import type { ToastUndo } from "../view/notice-slice.ts";
import { useStore } from "../store.ts";

/** Brings back what a toast offered to bring back. */
export function undo(step: ToastUndo): void {
  switch (step.kind) {
    case "document":
      if (useStore.getState().documentId === step.opened) void returnToPreviousDocument();
      return;
    case "text":
      if (useStore.getState().text === step.after) setText(step.before);
      return;
    case "advice": {
      const { text, dockerignore } = useStore.getState();
      if (text !== step.after.text || dockerignore !== step.after.dockerignore) return;
      changeBuild({ text: step.before.text, dockerignore: step.before.dockerignore });
      useStore.setState({ built: step.before.built });
      return;
    }
    default:
      assertNever(step);
  }
}
