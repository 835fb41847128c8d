import type { LinkState } from "#permalink/link-state.ts";
import { type DraftMemory, decideDraft, rememberOpened, type ShownDocument } from "./draft-decision.ts";
import { LONGEST_PAUSE, PAUSE, REST } from "./draft-pauses.ts";
import { DRAFT_KEY, documentKey, isBlankDocument } from "./draft-storage.ts";
import { type OutboxEntry, putAside } from "./outbox.ts";
import type { Shelf } from "./shelf.ts";
import type { WriteOutcome } from "./storage.ts";

/** What a tab shows. */
export interface TabShown extends ShownDocument {
  readonly documentId: number;
}

/** What the keeper of a tab uses; tests hand in their own. */
export interface KeeperPorts {
  readonly shelf: Shelf;
  readonly now: () => number;
  /** Calls back after so many milliseconds; what it returns ends the waiting. */
  readonly wait: (milliseconds: number, then: () => void) => () => void;
  readonly shown: () => TabShown;
  /** Called before each write. */
  readonly onWrite: () => void;
  /** Moves what is put aside under `keys` into the versions, soon. */
  readonly send: (keys: readonly string[]) => void;
  /** Adds a text to the versions that there was no room to put aside, and says whether it could. */
  readonly sendWhole: (entry: OutboxEntry, onSent: (isKept: boolean) => void) => void;
  /** Told when the draft can't be kept. */
  readonly warn: (outcome: Exclude<WriteOutcome, "written">) => void;
}

/** Makes sure that no text of a tab is lost. */
export interface TextKeeper {
  /** The tab shows another document or another text than before, or the same in another way. */
  readonly change: (kind: "document" | "text" | "view", before: TabShown) => void;
  /** The tab may be gone at any moment: writes what is pending, and takes the present text for a version. */
  readonly leave: () => void;
  /** Ends it, without writing anything. */
  readonly stop: () => void;
}

/**
 * Keeps the texts of one tab. The draft is written a moment after each change, unless that would lose another tab's. A
 * text that is being typed is also put aside each time, so that it outlives the tab; when it has stayed for a second,
 * when another document replaces it and when the page is left, it is sent to the versions.
 */
export function createTextKeeper(ports: KeeperPorts): TextKeeper {
  const { shelf, now, wait, shown, onWrite, send, sendWhole, warn } = ports;
  let memory: DraftMemory = rememberOpened(null, shelf.read(DRAFT_KEY), shown());
  /** The text that is put aside while it is being typed. */
  let typed: { readonly key: string; readonly documentKey: string } | null = null;
  /** The last text that is a version, or on its way to be one. */
  let keptKey = "";
  /** The document as it was opened. */
  let openedKey = documentKey(shown().link);
  let stopWriting: (() => void) | null = null;
  let stopResting: (() => void) | null = null;
  let firstChange = now();
  let lastChange = now();

  const entryOf = ({ link, documentId }: TabShown, key: string): OutboxEntry => {
    return { at: now(), documentId, link: withoutView(link), isSpare: key === openedKey };
  };
  const write = (): void => {
    stopWriting?.();
    stopWriting = null;
    onWrite();
    const tab = shown();
    writeDraft(tab);
    putTyped(tab);
  };
  const writeDraft = (tab: TabShown): void => {
    const stored = shelf.read(DRAFT_KEY);
    const decision = decideDraft(memory, stored, tab);
    if (decision.kind === "leave") return;
    if (decision.replaced !== null && !isSaved(decision.replaced, stored)) return;
    const outcome = shelf.write(DRAFT_KEY, decision.stored);
    if (outcome !== "written") return warn(outcome);
    memory = { stored: decision.stored, documentKey: documentKey(tab.link), isOwn: true };
  };
  /** Another tab's draft goes first; where it can only go to the versions, the draft is written once it is there. */
  const isSaved = (replaced: LinkState, stored: string | null): boolean => {
    const entry: OutboxEntry = { at: now(), documentId: 0, link: replaced, isSpare: true };
    const put = putAside(shelf, entry);
    if (put.kind === "written") {
      send([put.key]);
      return true;
    }
    sendWhole(entry, (isKept) => {
      if (!isKept) return warn(put.kind);
      memory = { ...memory, stored };
      write();
    });
    return false;
  };
  /** Puts the present text aside; false if there is no room. */
  const putTyped = (tab: TabShown): boolean => {
    const key = documentKey(tab.link);
    if (!isWorthKeeping(tab) || key === typed?.documentKey) return true;
    if (key === keptKey) {
      forgetTyped();
      return true;
    }
    const entry = entryOf(tab, key);
    let put = putAside(shelf, entry);
    if (put.kind === "full") {
      forgetTyped();
      put = putAside(shelf, entry);
    }
    if (put.kind !== "written") return false;
    forgetTyped();
    typed = { key: put.key, documentKey: key };
    return true;
  };
  const forgetTyped = (): void => {
    if (typed !== null) shelf.remove(typed.key);
    typed = null;
  };
  /** Takes a text for a version. */
  const keep = (tab: TabShown): void => {
    const key = documentKey(tab.link);
    if (!isWorthKeeping(tab) || key === keptKey) return;
    if (putTyped(tab)) {
      if (typed !== null) send([typed.key]);
    } else {
      sendWhole(entryOf(tab, key), (isKept) => {
        if (!isKept && keptKey === key) keptKey = "";
      });
    }
    typed = null;
    keptKey = key;
  };
  const rest = (): void => {
    stopResting = null;
    const isStill = now() - lastChange >= REST;
    // What is put aside outlives the tab as it is: a version of every second of typing would be too many.
    if (isStill || !putTyped(shown())) keep(shown());
    if (!isStill) stopResting = wait(lastChange + REST - now(), rest);
  };
  const writeSoon = (): void => {
    if (stopWriting === null) firstChange = now();
    stopWriting?.();
    stopWriting = wait(Math.max(0, Math.min(PAUSE, firstChange + LONGEST_PAUSE - now())), write);
  };
  const restSoon = (): void => {
    stopResting ??= wait(Math.max(0, lastChange + REST - now()), rest);
  };

  writeSoon();
  restSoon();
  return {
    change(kind, before) {
      if (kind === "document") {
        keep(before);
        keptKey = "";
        openedKey = documentKey(shown().link);
        memory = rememberOpened(memory, shelf.read(DRAFT_KEY), shown());
      } else if (kind === "text" && now() - lastChange >= REST) keep(before);
      if (kind !== "view") lastChange = now();
      writeSoon();
      restSoon();
    },
    leave() {
      if (stopWriting !== null) write();
      keep(shown());
    },
    stop() {
      stopWriting?.();
      stopResting?.();
    },
  };
}

/** What is only looked at, a link or an example, can be had again from where it came. */
function isWorthKeeping({ isDraft, isEdited, link }: TabShown): boolean {
  return (isDraft || isEdited) && !isBlankDocument(link);
}

function withoutView({ view: _view, select: _select, compare: _compare, ...build }: LinkState): LinkState {
  return build;
}
