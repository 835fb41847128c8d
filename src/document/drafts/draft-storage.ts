import { canonicalState } from "#permalink/canonical-state.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { parseState } from "#permalink/parse-state.ts";
import { localShelf, type Shelf } from "./shelf.ts";
import { parseStored } from "./storage.ts";

export const DRAFT_KEY = "stagelight.draft";

/** The draft that was kept last, in whichever tab; null when there is none. */
export function readDraft(shelf: Shelf = localShelf): LinkState | null {
  return parseDraft(shelf.read(DRAFT_KEY));
}

/** The draft that a stored text holds; null for none, and for one without any text. */
export function parseDraft(stored: string | null): LinkState | null {
  const parsed = parseState(parseStored(stored));
  return parsed.kind === "ok" && !isBlankDocument(parsed.state) ? parsed.state : null;
}

/** Whether there is no text at all, in neither file. */
export function isBlankDocument({ dockerfile, dockerignore = "", project }: LinkState): boolean {
  return dockerfile.trim() === "" && dockerignore.trim() === "" && project === undefined;
}

/** Whether two documents build the same, however they are shown. */
export function isSameDocument(one: LinkState, other: LinkState): boolean {
  return documentKey(one) === documentKey(other);
}

/** The texts and build options of a document as one string. */
export function documentKey({ view: _view, select: _select, compare: _compare, ...build }: LinkState): string {
  return JSON.stringify(canonicalState(build));
}
