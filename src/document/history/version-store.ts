import type { LinkState } from "#permalink/link-state.ts";
import { parseState } from "#permalink/parse-state.ts";
import { isSameDocument } from "../drafts/draft-storage.ts";
import { databaseOpener } from "../drafts/open-database.ts";

const STORE = "versions";
const openDatabase = databaseOpener("stagelight", { store: STORE, options: { keyPath: "id", autoIncrement: true } });

/** Versions that are kept; the oldest make room. */
const MAX_VERSIONS = 1_000;

/** How many of the latest versions are looked through for one that should be added. */
const MAX_LATEST = 50;

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

export type NewVersion = Omit<KeptVersion, "id">;

export type KeepOutcome = "kept" | "full" | "denied";

/**
 * Adds a version after all others, those of other tabs too, unless it is there already: the last one is the same
 * document, or another tab has just added it. A spare one is left out wherever it is among the latest. When the browser
 * has no room, older versions make it. Never throws.
 */
export async function keepVersion(version: NewVersion, isSpare: boolean): Promise<KeepOutcome> {
  const database = await openDatabase();
  if (database === null) return "denied";
  const outcome = await add(database, version, isSpare);
  if (outcome !== "full") return outcome;
  await forgetOldest(database, MAX_VERSIONS / 2);
  return add(database, version, isSpare);
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

function add(database: IDBDatabase, version: NewVersion, isSpare: boolean): Promise<KeepOutcome> {
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(STORE, "readwrite");
      const store = transaction.objectStore(STORE);
      const latest = store.openCursor(null, "prev");
      let seen = 0;
      latest.addEventListener("success", () => {
        const cursor = latest.result;
        if (cursor === null || seen >= MAX_LATEST) {
          store.add(version);
          return;
        }
        const look = lookAt(parseVersion(cursor.value)[0], version, { isLast: seen === 0, isSpare });
        seen++;
        if (look === "older") store.add(version);
        else if (look === "other") cursor.continue();
      });
      transaction.addEventListener("complete", () => resolve("kept"));
      transaction.addEventListener("abort", () => {
        resolve(transaction.error?.name === "QuotaExceededError" ? "full" : "denied");
      });
      forgetBeyond(store, MAX_VERSIONS);
    } catch {
      resolve("denied");
    }
  });
}

interface LookOptions {
  /** It is the last version. */
  readonly isLast: boolean;
  /** The version to add may be left out when it is there from any other time. */
  readonly isSpare: boolean;
}

/**
 * Compares one that is kept with one to add: the "same", an "other", or, where no earlier one can be the same, an
 * "older" one. Exported for the model of the tests.
 */
export function lookAt(
  kept: NewVersion | undefined,
  added: NewVersion,
  { isLast, isSpare }: LookOptions,
): "same" | "other" | "older" {
  if (kept === undefined) return "other";
  const isAnyTime = isLast || isSpare;
  if ((isAnyTime || kept.at === added.at) && isSameDocument(kept.link, added.link)) return "same";
  return !isSpare && (kept.at ?? 0) < (added.at ?? 0) ? "older" : "other";
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
