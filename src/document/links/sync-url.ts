import { encodeLink, stepFragment } from "#permalink/codec.ts";
import { setTarget } from "../input/edit.ts";
import { setExtraTargets } from "../view/view-actions.ts";
import { fittingLinkOf, hasSameLink, isBlankLink } from "./link-of-state.ts";
import { nextDocumentId, restoreDocument } from "./open-document.ts";
import { openFragment } from "./open-link.ts";
import { noteFragment } from "./recent-fragments.ts";
import { type AppState, useStore } from "../store.ts";

/** Safari stops a page that writes its address more than about three times a second. */
const WRITE_GAP = 400;

/** Texts this long take a while to compress, and rest longer between two writes. */
const LONG_TEXT = 100_000;
const LONG_TEXT_GAP = 1_500;

/** Documents that Back finds exactly as they were left, without reading their address. */
const KEPT_DOCUMENTS = 20;

/** The document of a history entry; null for an entry that the page did not make. */
export function documentIdOfEntry(entry: unknown): number | null {
  if (typeof entry !== "object" || entry === null || !("documentId" in entry)) return null;
  return typeof entry.documentId === "number" ? entry.documentId : null;
}

/** The targets that were chosen at a history entry, the chosen one first; null for an entry that does not say. */
function targetsOfEntry(entry: unknown): readonly [string, ...string[]] | null {
  if (typeof entry !== "object" || entry === null || !("targets" in entry) || !Array.isArray(entry.targets))
    return null;
  const [target, ...also] = entry.targets.filter((one): one is string => typeof one === "string");
  return target === undefined ? null : [target, ...also];
}

/** The chosen target and those that are shown with it. */
function targetsOf({ input, graphView }: AppState): readonly [string, ...string[]] {
  return [input.target ?? "", ...graphView.extraTargets];
}

let writing: Promise<void> = Promise.resolve();

/** Goes back to the document that was open before the present one. */
export async function returnToPreviousDocument(): Promise<void> {
  await writing;
  history.back();
}

/**
 * Keeps the address in step with the page: changes replace the present history entry, another document and another
 * choice of targets get their own, and arriving at an entry opens its document or chooses its targets. Returns what ends
 * it.
 */
export function syncUrl(): () => void {
  const left = new Map<number, AppState>();
  /** The history entry that the browser is at. */
  let entryId = useStore.getState().documentId;
  /** The text and the targets that the entry was written for. */
  let written = useStore.getState();
  let isArriving = false;
  let isEnded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWrite = 0;

  const write = async (state: AppState): Promise<void> => {
    const address = await addressOf(state);
    if (isArriving || isEnded) return;
    const isOwnEntry = entryId === state.documentId;
    const isPresent = useStore.getState().documentId === state.documentId;
    if (isOwnEntry ? isAddress(address) : !isPresent) return;
    lastWrite = performance.now();
    const entry = { documentId: state.documentId, targets: targetsOf(state) };
    if (isOwnEntry && !isOtherChoice(state, written)) history.replaceState(entry, "", address);
    else history.pushState(entry, "", address);
    entryId = state.documentId;
    written = state;
    noteFragment(entryId, location.hash);
  };
  const enqueue = (state: AppState): void => {
    // A browser that refuses an address (too long, too often) keeps the last one; the next change tries again.
    writing = writing.then(() => write(state)).catch(() => {});
  };
  const writeSoon = (): void => {
    if (timer !== undefined) return;
    const gap = useStore.getState().input.dockerfile.length > LONG_TEXT ? LONG_TEXT_GAP : WRITE_GAP;
    timer = setTimeout(
      () => {
        timer = undefined;
        // From here, not from the write itself, which comes later: changes until then must not start another.
        lastWrite = performance.now();
        enqueue(useStore.getState());
      },
      Math.max(gap / 4, lastWrite + gap - performance.now()),
    );
  };
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.documentId !== before.documentId) {
      keepLeft(left, before);
      enqueue(before);
      enqueue(state);
    } else if (!hasSameLink(state, before)) writeSoon();
  });
  const tagEntry = (documentId: number): void => {
    entryId = documentId;
    written = useStore.getState();
    // The targets of a document that isn't open yet aren't known: the present ones are another document's.
    const targets = written.documentId === documentId ? { targets: targetsOf(written) } : {};
    history.replaceState({ documentId, ...targets }, "", location.href);
    noteFragment(documentId, location.hash);
  };
  /** At another entry of the document that is open: back to the targets of then, whatever the text is now. */
  const chooseTargets = (): void => {
    const targets = targetsOfEntry(history.state);
    const state = useStore.getState();
    if (targets === null || state.documentId !== entryId || isSameList(targets, targetsOf(state))) return;
    const [target, ...also] = targets;
    written = { ...state, input: { ...state.input, target }, graphView: { ...state.graphView, extraTargets: also } };
    setExtraTargets(also);
    setTarget(target);
  };
  const arrive = async (): Promise<void> => {
    const known = documentIdOfEntry(history.state);
    // One arrival brings two events.
    if (known === entryId) return chooseTargets();
    entryId = known ?? nextDocumentId();
    const document = left.get(entryId);
    if (document !== undefined) {
      isArriving = false;
      restoreDocument(document);
      return;
    }
    const id = entryId;
    isArriving = true;
    tagEntry(id);
    const isOpened = await openFragment(location.hash, id);
    if (entryId !== id) return;
    isArriving = false;
    // The entry of a link that can't be read becomes one of the document that stays, at its next change.
    if (!isOpened || useStore.getState().documentId === id) tagEntry(useStore.getState().documentId);
    // Another document may have been opened meanwhile, and has no entry yet.
    if (isOpened) enqueue(useStore.getState());
  };
  const onArrival = (): void => void arrive();

  tagEntry(entryId);
  // A page that was left at once comes back with the tab's text, which its address had no time to take.
  if (useStore.getState().isEdited) writeSoon();
  addEventListener("popstate", onArrival);
  addEventListener("hashchange", onArrival);
  return () => {
    isEnded = true;
    clearTimeout(timer);
    unsubscribe();
    removeEventListener("popstate", onArrival);
    removeEventListener("hashchange", onArrival);
  };
}

/** Other targets of the same text were chosen; what renames a stage changes the text too. */
function isOtherChoice(state: AppState, before: AppState): boolean {
  return (
    state.documentId === before.documentId &&
    state.input.dockerfile === before.input.dockerfile &&
    !isSameList(targetsOf(state), targetsOf(before))
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, place) => value === other[place]);
}

async function addressOf(state: AppState): Promise<string> {
  if (state.origin.kind === "lesson") return stepFragment(state.origin);
  const link = fittingLinkOf(state);
  const isPrivate = state.origin.kind === "record";
  return isPrivate || isBlankLink(link) ? location.pathname + location.search : encodeLink(link);
}

function isAddress(address: string): boolean {
  return address.startsWith("#") ? location.hash === address : location.hash === "";
}

function keepLeft(left: Map<number, AppState>, state: AppState): void {
  left.delete(state.documentId);
  left.set(state.documentId, state);
  for (const id of left.keys()) {
    if (left.size <= KEPT_DOCUMENTS) break;
    left.delete(id);
  }
}
