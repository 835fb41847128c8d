import type { LinkState } from "#permalink/link-state.ts";
import { parseState } from "#permalink/parse-state.ts";
import type { Shelf } from "./shelf.ts";
import { parseStored, type WriteOutcome } from "./storage.ts";

/** A text on its way into the versions. */
export interface OutboxEntry {
  /** When it was put aside, in milliseconds since 1970. */
  readonly at: number;
  /** The id of the document that it was a version of. */
  readonly documentId: number;
  readonly link: LinkState;
  /** It may well be among the versions already, and then adds nothing. */
  readonly isSpare: boolean;
}

/** The farthest from 1970 that a date can be, in milliseconds. */
const LAST_DATE = 8.64e15;

const PREFIX = "stagelight.kept.";

export type PutOutcome =
  | { readonly kind: "written"; readonly key: string }
  | { readonly kind: Exclude<WriteOutcome, "written"> };

/**
 * Puts a text aside at once, where it outlives the tab, until it is among the versions. Every entry has its own key and
 * never changes, so that no tab can overwrite another's.
 */
export function putAside(shelf: Shelf, entry: OutboxEntry): PutOutcome {
  const key = `${PREFIX}${entry.at.toString(36)}.${Math.random().toString(36).slice(2)}`;
  const kind = shelf.write(key, JSON.stringify(entry));
  return kind === "written" ? { kind, key } : { kind };
}

/** The keys of everything that is put aside, of every tab, the oldest first. */
export function keysAside(shelf: Shelf): readonly string[] {
  const entries = shelf.keys().flatMap((key) => {
    const entry = readAside(shelf, key);
    return entry === null ? [] : [{ key, at: entry.at }];
  });
  return entries.toSorted((one, other) => one.at - other.at).map(({ key }) => key);
}

/** What is put aside under a key; null if there is none. */
export function readAside(shelf: Shelf, key: string): OutboxEntry | null {
  if (!key.startsWith(PREFIX)) return null;
  const stored = parseStored(shelf.read(key));
  if (typeof stored !== "object" || stored === null) return null;
  const { at, documentId, link, isSpare } = { at: 0, documentId: 0, link: null, isSpare: false, ...stored };
  const parsed = parseState(link);
  if (parsed.kind !== "ok") return null;
  return {
    at: typeof at === "number" && Math.abs(at) <= LAST_DATE ? at : 0,
    documentId: typeof documentId === "number" ? documentId : 0,
    link: parsed.state,
    isSpare: isSpare === true,
  };
}
