import type { LinkState } from "#permalink/link-state.ts";
import { parseState } from "#permalink/parse-state.ts";
import { isSameDocument } from "../drafts/draft-storage.ts";

const DATABASE = "stagelight";
const STORE = "versions";

/** Versions that are kept; the oldest make room. */
const MOST_VERSIONS = 500;

/** A version of a document, as it was left. */
export interface KeptVersion {
  /** Rises with every version, over all tabs. */
  readonly id: number;
  /** When it was kept, in milliseconds since 1970; null where what is stored is not a date. */
  readonly at: number | null;
  /** A line that says what it is. */
  readonly summary: string;
  /** The text and the build options; not how they were shown. */
  readonly link: LinkState;
}

export type KeepOutcome = "kept" | "full" | "denied";

/**
 * Adds a version after all others, those of other tabs too, unless the last one is the same document. When the browser
 * has no room, older versions make it. Never throws.
 */
export async function keepVersion(version: Omit<KeptVersion, "id">): Promise<KeepOutcome> {
  const database = await openDatabase();
  if (database === null) return "denied";
  const outcome = await add(database, version);
  if (outcome !== "full") return outcome;
  await forgetOldest(database, MOST_VERSIONS / 2);
  return add(database, version);
}

/** All versions, the latest first; null where the browser keeps none. */
export async function readVersions(): Promise<readonly KeptVersion[] | null> {
  const database = await openDatabase();
  if (database === null) return null;
  return new Promise((resolve) => {
    try {
      const request = database.transaction(STORE).objectStore(STORE).getAll();
      request.addEventListener("success", () => resolve(request.result.flatMap(parseVersion).toReversed()));
      request.addEventListener("error", () => resolve(null));
    } catch {
      // A later page has taken the database over.
      resolve(null);
    }
  });
}

let opened: Promise<IDBDatabase | null> | null = null;

function openDatabase(): Promise<IDBDatabase | null> {
  opened ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.addEventListener("upgradeneeded", () =>
        request.result.createObjectStore(STORE, { keyPath: "id", autoIncrement: true }),
      );
      request.addEventListener("success", () => {
        // A later page may bring another form of the database: this one lets go of it.
        request.result.addEventListener("versionchange", () => request.result.close());
        resolve(request.result);
      });
      request.addEventListener("error", () => resolve(null));
    } catch {
      resolve(null);
    }
  });
  return opened;
}

function add(database: IDBDatabase, version: Omit<KeptVersion, "id">): Promise<KeepOutcome> {
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(STORE, "readwrite");
      const store = transaction.objectStore(STORE);
      const last = store.openCursor(null, "prev");
      last.addEventListener("success", () => {
        const [before] = last.result === null ? [] : parseVersion(last.result.value);
        if (before === undefined || !isSameDocument(before.link, version.link)) store.add(version);
      });
      transaction.addEventListener("complete", () => resolve("kept"));
      transaction.addEventListener("abort", () => {
        resolve(transaction.error?.name === "QuotaExceededError" ? "full" : "denied");
      });
      forgetBeyond(store, MOST_VERSIONS);
    } catch {
      resolve("denied");
    }
  });
}

function forgetBeyond(store: IDBObjectStore, most: number): void {
  const keys = store.getAllKeys();
  keys.addEventListener("success", () => {
    for (const key of keys.result.slice(0, Math.max(0, keys.result.length - most))) store.delete(key);
  });
}

function forgetOldest(database: IDBDatabase, left: number): Promise<void> {
  return new Promise((resolve) => {
    const transaction = database.transaction(STORE, "readwrite");
    forgetBeyond(transaction.objectStore(STORE), left);
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => resolve());
  });
}

/** Only the text decides whether a stored record is a version: without its date or summary it is still worth having. */
export function parseVersion(value: unknown): readonly KeptVersion[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, at, summary, link } = { id: 0, at: null, summary: "", link: null, ...value };
  const parsed = parseState(link);
  if (typeof id !== "number" || parsed.kind !== "ok") return [];
  return [{ id, at: asDate(at), summary: typeof summary === "string" ? summary : "", link: parsed.state }];
}

/** The farthest from 1970 that a date can be, in milliseconds. */
const LAST_DATE = 8.64e15;

function asDate(at: unknown): number | null {
  return typeof at === "number" && Math.abs(at) <= LAST_DATE ? at : null;
}
