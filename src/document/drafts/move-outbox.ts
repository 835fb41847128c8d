import { keysAside, type OutboxEntry, readAside } from "./outbox.ts";
import type { Shelf } from "./shelf.ts";
import type { KeepOutcome } from "../history/version-store.ts";

/** How much stays put aside where the browser keeps no versions. */
const MAX_STORED_MOVES = 50;

/**
 * Moves what is put aside under `keys` into the versions, the oldest first; "all" is what every tab has put aside. An
 * entry is removed once it is among the versions. Ends at the first that can't be added.
 */
export async function moveOutbox(
  shelf: Shelf,
  add: (entry: OutboxEntry) => Promise<KeepOutcome>,
  keys: readonly string[] | "all",
): Promise<KeepOutcome> {
  for (const key of keys === "all" ? keysAside(shelf) : keys) {
    const entry = readAside(shelf, key);
    if (entry === null) continue;
    const outcome = await add(entry);
    if (outcome !== "kept") {
      forgetOldest(shelf);
      return outcome;
    }
    shelf.remove(key);
  }
  return "kept";
}

/** What can't become a version stays put aside, the latest of it. */
function forgetOldest(shelf: Shelf): void {
  for (const key of keysAside(shelf).slice(0, -MAX_STORED_MOVES)) shelf.remove(key);
}
