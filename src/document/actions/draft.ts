import { readDraft } from "../drafts/draft-storage.ts";
import { adoptAsDraft } from "../drafts/keep-draft.ts";
import { showToast } from "../view/notify.ts";
import { openDraft } from "../links/open-link.ts";
import { type AppState, useStore } from "../store.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import type { Action } from "./action.ts";

const isApart = (state: AppState): boolean => state.origin.kind !== "draft";

/** Goes back from an opened link or example to the draft. */
export const restoreDraft: Action = {
  id: "restore-draft",
  get label() {
    return actionMessages().restoreDraft;
  },
  icon: "undo",
  keys: null,
  isEnabled: (state) => isApart(state) && readDraft() !== null,
  run: () => {
    openDraft();
    showToast(actionMessages().draftIsOpen, { kind: "document", opened: useStore.getState().documentId });
  },
};

/** Makes the opened link or example the draft. */
export const keepAsDraft: Action = {
  id: "keep-as-draft",
  get label() {
    return actionMessages().keepAsDraft;
  },
  icon: "check",
  keys: null,
  isEnabled: isApart,
  run: () => {
    adoptAsDraft();
    showToast(actionMessages().isDraftNow);
  },
};
