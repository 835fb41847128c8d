import { assertNever } from "#core/text/assert-never.ts";
import { changeInput, setText } from "./edit.ts";
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
      if (useStore.getState().input.dockerfile === step.after) setText(step.before);
      return;
    case "advice": {
      const { dockerfile, dockerignore = "" } = useStore.getState().input;
      if (dockerfile !== step.after.dockerfile || dockerignore !== (step.after.dockerignore ?? "")) return;
      changeInput({ dockerfile: step.before.dockerfile, dockerignore: step.before.dockerignore ?? "" });
      useStore.setState({ built: step.built });
      return;
    }
    default:
      assertNever(step);
  }
}
