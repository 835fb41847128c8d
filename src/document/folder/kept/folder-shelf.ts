import { decodePackedFolder } from "#core/context/packed/decode-packed-folder.ts";
import type { PackedFolder } from "#core/context/packed/packed-folder.ts";
import { asText, fieldOf } from "#core/text/json-value.ts";
import { databaseOpener } from "../../drafts/open-database.ts";
import type { KeepOutcome } from "../../history/version-store.ts";
import type { OpenFolder } from "../folder-slice.ts";

/** A folder as this browser keeps it for a document. */
export interface KeptFolder extends Pick<OpenFolder, "name" | "texts" | "dockerfile"> {
  readonly origin: KeptOrigin;
  readonly packed: PackedFolder;
  /** With it the folder can be read again; null where the browser has none. */
  readonly handle: FileSystemDirectoryHandle | null;
}

type KeptOrigin = Exclude<OpenFolder["origin"], "example" | "link">;

/** Where folders are kept, by the key of their document. Nothing of it throws. */
export interface FolderShelf {
  readonly write: (key: string, folder: KeptFolder) => Promise<KeepOutcome>;
  /** Null for none, and for one that can't be read any more. */
  readonly read: (key: string) => Promise<KeptFolder | null>;
  /** Gives how many are left. */
  readonly remove: (key: string) => Promise<number>;
}

const STORE = "folders";

/** The folders that are kept; the oldest make room. */
export const MAX_KEPT = 8;

const openDatabase = databaseOpener("stagelight-folders", { store: STORE, options: { keyPath: "key" } });

/** The browser's database. */
export const browserShelf: FolderShelf = { write, read, remove };

async function write(key: string, folder: KeptFolder): Promise<KeepOutcome> {
  const outcome = await put({ ...folder, key, at: Date.now() });
  if (outcome !== "denied" || folder.handle === null) return outcome;
  // not every browser can store handles
  return put({ ...folder, handle: null, key, at: Date.now() });
}

async function put(record: KeptFolder & { readonly key: string; readonly at: number }): Promise<KeepOutcome> {
  const database = await openDatabase();
  if (database === null) return "denied";
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(STORE, "readwrite");
      const store = transaction.objectStore(STORE);
      store.put(record);
      forgetOldest(store);
      transaction.addEventListener("complete", () => resolve("kept"));
      transaction.addEventListener("abort", () =>
        resolve(transaction.error?.name === "QuotaExceededError" ? "full" : "denied"),
      );
    } catch {
      resolve("denied");
    }
  });
}

function forgetOldest(store: IDBObjectStore): void {
  const ages: { readonly key: IDBValidKey; readonly at: number }[] = [];
  const cursors = store.openCursor();
  cursors.addEventListener("success", () => {
    const cursor = cursors.result;
    if (cursor !== null) {
      const at = fieldOf(cursor.value, "at");
      ages.push({ key: cursor.primaryKey, at: typeof at === "number" ? at : 0 });
      cursor.continue();
      return;
    }
    const oldest = ages.toSorted((one, other) => other.at - one.at).slice(MAX_KEPT);
    for (const { key } of oldest) store.delete(key);
  });
}

async function read(key: string): Promise<KeptFolder | null> {
  const database = await openDatabase();
  if (database === null) return null;
  return new Promise((resolve) => {
    try {
      const request = database.transaction(STORE).objectStore(STORE).get(key);
      request.addEventListener("success", () => resolve(decodeKeptFolder(request.result)));
      request.addEventListener("error", () => resolve(null));
    } catch {
      resolve(null);
    }
  });
}

async function remove(key: string): Promise<number> {
  const database = await openDatabase();
  if (database === null) return 0;
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(STORE, "readwrite");
      const store = transaction.objectStore(STORE);
      store.delete(key);
      const left = store.count();
      transaction.addEventListener("complete", () => resolve(left.result));
      transaction.addEventListener("abort", () => resolve(1));
    } catch {
      resolve(1);
    }
  });
}

const ORIGINS: readonly KeptOrigin[] = ["folder", "archive", "pasted"];

/** A folder that was stored, also by another version of the page; null where it can't be read. */
export function decodeKeptFolder(value: unknown): KeptFolder | null {
  const packed = decodePackedFolder(fieldOf(value, "packed"));
  const origin = ORIGINS.find((one) => one === fieldOf(value, "origin"));
  if (packed === null || origin === undefined) return null;
  const stored = fieldOf(value, "texts");
  const texts = new Map<string, string>();
  if (stored instanceof Map) {
    for (const [path, text] of stored) if (typeof path === "string" && typeof text === "string") texts.set(path, text);
  }
  const handle = fieldOf(value, "handle");
  const isHandle = "FileSystemDirectoryHandle" in globalThis && handle instanceof FileSystemDirectoryHandle;
  return {
    name: asText(fieldOf(value, "name")),
    origin,
    packed,
    texts,
    dockerfile: asText(fieldOf(value, "dockerfile")),
    handle: isHandle ? handle : null,
  };
}
