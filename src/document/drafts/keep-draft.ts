import { linkMessages } from "#i18n/en/links.ts";
import { readDraft } from "./draft-storage.ts";
import { belongsTo } from "../folder/folder-selectors.ts";
import { hasSameLink, linkOfState } from "../links/link-of-state.ts";
import { recentFragments } from "../links/recent-fragments.ts";
import { showNotice } from "../view/notify.ts";
import { onLeaving } from "./on-leaving.ts";
import { sendToVersions, sendWholeToVersions } from "../history/send-to-versions.ts";
import { localShelf } from "./shelf.ts";
import { type AppState, useStore } from "../store.ts";
import { forgetTab, writeTab } from "./tab-storage.ts";
import { createTextKeeper, type TabShown } from "./text-keeper.ts";

/**
 * Keeps the draft in the browser's storage, the open document in the tab's, and the texts that stay in the versions. A
 * link or an example that is open never takes the draft's place. Returns what ends it.
 */
export function startKeepingDraft(): () => void {
  let isWarned = false;
  const keeper = createTextKeeper({
    shelf: localShelf,
    now: Date.now,
    wait: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    shown: () => shownOf(useStore.getState()),
    onWrite: () => {
      adoptWhereNothingIsLost();
      const state = useStore.getState();
      const { documentId, origin, isEdited } = state;
      const fragments = recentFragments(documentId);
      if (origin.kind === "record") forgetTab();
      else
        writeTab({ documentId, origin, isEdited, link: linkOfState(state), folderKey: folderKeyOf(state), fragments });
    },
    send: sendToVersions,
    sendWhole: sendWholeToVersions,
    warn: (outcome) => {
      if (!isWarned) showNotice({ kind: "storage", message: linkMessages()[outcome] });
      isWarned = true;
    },
  });
  const unsubscribe = useStore.subscribe((state, before) => {
    const kind = changeOf(state, before);
    if (kind !== null) keeper.change(kind, shownOf(before));
  });
  const stopListening = onLeaving(keeper.leave);
  return () => {
    keeper.leave();
    keeper.stop();
    unsubscribe();
    stopListening();
  };
}

function changeOf(state: AppState, before: AppState): "document" | "text" | "view" | null {
  if (state.documentId !== before.documentId) return "document";
  if (state.input !== before.input) return "text";
  const isSame =
    state.origin === before.origin &&
    state.isEdited === before.isEdited &&
    folderKeyOf(state) === folderKeyOf(before) &&
    hasSameLink(state, before);
  return isSame ? null : "view";
}

/** The key that the document's folder is kept under; after a reload, until the folder is back, what it was before. */
function folderKeyOf(state: AppState): string {
  const { folder, reloadedFolderKey } = state;
  if (folder !== null && belongsTo(folder, state)) return folder.keptFor;
  return reloadedFolderKey?.documentId === state.documentId ? reloadedFolderKey.key : "";
}

function shownOf(state: AppState): TabShown {
  const { documentId, origin } = state;
  // What a build record holds is stored only once it was made the draft.
  const isEdited = state.isEdited && origin.kind !== "record";
  return { documentId, isDraft: origin.kind === "draft", isEdited, link: linkOfState(state) };
}

/** Changes to an opened link or example become the draft by themselves as long as no other draft would be lost. */
function adoptWhereNothingIsLost(): void {
  const { origin, isEdited } = useStore.getState();
  // What is tried in a lesson belongs to the lesson, and a build record is private.
  if (origin.kind === "draft" || origin.kind === "lesson" || origin.kind === "record") return;
  if (isEdited && readDraft() === null) adoptAsDraft();
}

/** Makes the open document the draft. */
export function adoptAsDraft(): void {
  useStore.setState({ origin: { kind: "draft" }, isEdited: true });
}
