import { linkMessages } from "#i18n/en/links.ts";
import { readDraft, writeDraft } from "./draft-storage.ts";
import { hasSameLink, linkOfState } from "../links/link-of-state.ts";
import { showNotice } from "../view/notify.ts";
import { onLeaving } from "./on-leaving.ts";
import { useStore } from "../store.ts";
import { writeTab } from "./tab-storage.ts";

const DELAY = 400;

/**
 * Keeps the draft in the browser's storage and the open document in the tab's, a moment after each change and when the
 * page is left. A link or an example that is open never takes the draft's place. Returns what ends it.
 */
export function startKeepingDraft(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWarned = false;

  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    adoptWhereNothingIsLost();
    const state = useStore.getState();
    const link = linkOfState(state);
    writeTab({ documentId: state.documentId, origin: state.origin, isEdited: state.isEdited, link });
    if (state.origin.kind !== "draft" || (!state.isEdited && readDraft() === null)) return;
    const outcome = writeDraft(link);
    if (outcome === "written" || isWarned) return;
    isWarned = true;
    showNotice({ kind: "storage", message: linkMessages()[outcome] });
  };
  const keepPending = (): void => {
    if (timer !== undefined) keep();
  };
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.origin === before.origin && hasSameLink(state, before)) return;
    clearTimeout(timer);
    timer = setTimeout(keep, DELAY);
  });
  // What is shown at first, too: an address that is arrived at later and cannot be read must not end it.
  timer = setTimeout(keep, DELAY);
  const stopListening = onLeaving(keepPending);
  return () => {
    keepPending();
    unsubscribe();
    stopListening();
  };
}

/** Changes to an opened link or example become the draft by themselves as long as no other draft would be lost. */
function adoptWhereNothingIsLost(): void {
  const { origin, isEdited } = useStore.getState();
  // What is tried in a lesson belongs to the lesson.
  if (origin.kind === "draft" || origin.kind === "lesson") return;
  if (isEdited && readDraft() === null) adoptAsDraft();
}

/** Makes the open document the draft. */
export function adoptAsDraft(): void {
  useStore.setState({ origin: { kind: "draft" }, isEdited: true });
}
