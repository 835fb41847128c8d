import type { LinkState } from "#permalink/link-state.ts";
import { documentKey, isBlankDocument, isSameDocument, parseDraft } from "./draft-storage.ts";

/** What a tab shows, as far as the draft is concerned. */
export interface ShownDocument {
  /** It is the draft that is shown, not a link or an example. */
  readonly isDraft: boolean;
  /** The reader has edited it in this tab. */
  readonly isEdited: boolean;
  readonly link: LinkState;
}

/** The draft that a tab last read or wrote. */
export interface DraftMemory {
  /** As it was stored; undefined for a tab whose document was never the stored one. */
  readonly stored: string | null | undefined;
  readonly documentKey: string;
  /** This tab wrote it. */
  readonly isOwn: boolean;
}

export type DraftDecision =
  | { readonly kind: "leave" }
  | {
      readonly kind: "write";
      readonly stored: string;
      /** Another tab's draft that this one replaces, which has to go into the versions first. */
      readonly replaced: LinkState | null;
    };

const LEAVE: DraftDecision = { kind: "leave" };

/**
 * Whether a tab writes the draft: only what the reader edited in this tab, and other than as another tab's draft only
 * what has changed here since the tab last read or wrote the draft. `stored` is what is stored now.
 */
export function decideDraft(memory: DraftMemory, stored: string | null, shown: ShownDocument): DraftDecision {
  if (!shown.isDraft) return LEAVE;
  const isStored = stored === memory.stored;
  if (!shown.isEdited && !(memory.isOwn && isStored)) return LEAVE;
  const draft = parseDraft(stored);
  if (draft === null && isBlankDocument(shown.link)) return LEAVE;
  if (!isStored && documentKey(shown.link) === memory.documentKey) return LEAVE;
  const next = JSON.stringify(shown.link);
  if (next === stored) return LEAVE;
  const isLost = draft !== null && !isStored && !isSameDocument(draft, shown.link);
  return { kind: "write", stored: next, replaced: isLost ? draft : null };
}

/** What a tab knows of the draft when a document was opened in it. A draft that it does not show stays another's. */
export function rememberOpened(memory: DraftMemory | null, stored: string | null, shown: ShownDocument): DraftMemory {
  const key = documentKey(shown.link);
  const draft = parseDraft(stored);
  const isShown = shown.isDraft && (draft === null ? isBlankDocument(shown.link) : isSameDocument(draft, shown.link));
  if (isShown) return { stored, documentKey: key, isOwn: memory !== null && memory.isOwn && memory.stored === stored };
  return memory ?? { stored: undefined, documentKey: shown.isDraft ? key : "", isOwn: false };
}
