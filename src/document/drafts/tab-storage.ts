import { asText, isObject } from "#core/text/json-value.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { parseState } from "#permalink/parse-state.ts";
import type { DocumentOrigin } from "../input/document-slice.ts";
import { parseStored, readStored, removeStored, writeStored } from "./storage.ts";

const KEY = "stagelight.tab";

/** What this tab shows. It outlives a reload, and no other tab sees it. */
export interface TabDocument {
  readonly documentId: number;
  readonly origin: DocumentOrigin;
  readonly isEdited: boolean;
  readonly link: LinkState;
  /** The key that this browser keeps its folder under; "" where it keeps none. */
  readonly folderKey: string;
  /** The last fragments of its address. */
  readonly fragments: readonly string[];
}

/** The end of a fragment tells it from others, because that is where its checksum is; whole ones may be long. */
const END = 32;

/**
 * Whether a page that starts is the tab's own one again. A browser that reloads within the moment after the address has
 * changed may come back at an earlier address of the document, without what its history entry carried.
 */
export function isSameTab(tab: TabDocument, fragment: string, entryId: number | null): boolean {
  if (tab.documentId === entryId) return true;
  return entryId === null && tab.fragments.includes(fragment.slice(-END)) && isReload();
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry !== undefined && "type" in entry && entry.type === "reload";
}

/** What the tab showed before it was reloaded. */
export function readTab(): TabDocument | null {
  const stored = parseStored(readStored("session", KEY));
  if (!isObject(stored) || typeof stored.documentId !== "number") return null;
  const origin = parseOrigin(stored.origin);
  const parsed = parseState(stored.link);
  if (origin === null || parsed.kind !== "ok") return null;
  const { documentId, isEdited, folderKey, fragments } = stored;
  return {
    documentId,
    origin,
    isEdited: isEdited === true,
    link: parsed.state,
    folderKey: asText(folderKey),
    fragments: Array.isArray(fragments) ? fragments.filter((one) => typeof one === "string") : [],
  };
}

/**
 * Keeps what the tab shows. A browser that has no room for it still has the address, so that nothing is said; what was
 * kept before must not come back in its place.
 */
export function writeTab(tab: TabDocument): void {
  const fragments = tab.fragments.map((fragment) => fragment.slice(-END));
  if (writeStored("session", KEY, JSON.stringify({ ...tab, fragments })) !== "written") removeStored("session", KEY);
}

/** Forgets what the tab showed, where that should be kept nowhere. */
export function forgetTab(): void {
  removeStored("session", KEY);
}

function parseOrigin(origin: unknown): DocumentOrigin | null {
  if (!isObject(origin)) return null;
  const { kind, slug, title, rule, lesson, step, predicts, link } = origin;
  if (kind === "draft" || kind === "link") return { kind };
  if (kind === "example" && typeof slug === "string") return { kind, slug };
  if (kind === "sample" && typeof rule === "string") return { kind, rule };
  if (kind === "lesson" && typeof lesson === "string" && typeof step === "number" && typeof title === "string")
    return { kind, lesson, step, title, predicts: predicts === true, ...(typeof link === "string" && { link }) };
  return null;
}
