import { listStored, readStored, removeStored, type WriteOutcome, writeStored } from "./storage.ts";

/** What all tabs of this browser share at once, by key. Nothing of it throws. */
export interface Shelf {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string) => WriteOutcome;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}

/** The browser's local storage. */
export const localShelf: Shelf = {
  read: (key) => readStored("local", key),
  write: (key, value) => writeStored("local", key, value),
  remove: (key) => removeStored("local", key),
  keys: () => listStored("local"),
};
