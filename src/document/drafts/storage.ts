export type StorageArea = "local" | "session";

export type WriteOutcome = "written" | "full" | "denied";

/** What is kept under `key`; null when there is nothing or the browser denies it. */
export function readStored(area: StorageArea, key: string): string | null {
  try {
    return storageOf(area).getItem(key);
  } catch {
    return null;
  }
}

let mayWrite = true;

/** From now on nothing is written: the page is embedded in somebody else's. */
export function keepNothing(): void {
  mayWrite = false;
}

/** Keeps `value` under `key`. Never throws: private windows deny storage, and it can be full. */
export function writeStored(area: StorageArea, key: string, value: string): WriteOutcome {
  if (!mayWrite) return "denied";
  try {
    storageOf(area).setItem(key, value);
    return "written";
  } catch (fault) {
    return fault instanceof DOMException && fault.name === "QuotaExceededError" ? "full" : "denied";
  }
}

/** Forgets what is kept under `key`. */
export function removeStored(area: StorageArea, key: string): void {
  try {
    storageOf(area).removeItem(key);
  } catch {
    // What can't be had can't be read either.
  }
}

/** All keys under which something is kept. */
export function listStored(area: StorageArea): readonly string[] {
  try {
    return Object.keys(storageOf(area));
  } catch {
    return [];
  }
}

function storageOf(area: StorageArea): Storage {
  return area === "local" ? globalThis.localStorage : globalThis.sessionStorage;
}

/** The JSON value of a stored text, undefined when it isn't one. */
export function parseStored(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
