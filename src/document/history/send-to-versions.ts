import type { OutboxEntry } from "../drafts/outbox.ts";
import type { KeepOutcome } from "./version-store.ts";

let sending: Promise<unknown> = Promise.resolve();

/** Moves what is put aside under `keys` into the versions, one after the other; "all" is every tab's. Never throws. */
export async function sendToVersions(keys: readonly string[] | "all"): Promise<void> {
  await inTurn(async () => (await import("./keep-versions.ts")).keepVersionsAside(keys));
}

/** Adds a text to the versions that there was no room to put aside, and says whether it could. Never throws. */
export async function sendWholeToVersions(entry: OutboxEntry, onSent: (isKept: boolean) => void): Promise<void> {
  const outcome = await inTurn(async () => (await import("./keep-versions.ts")).keepWholeVersion(entry));
  onSent(outcome === "kept");
}

/** A part that can't be fetched isn't a fault of the text's: it stays put aside, and a later visit moves it. */
function inTurn(task: () => Promise<KeepOutcome>): Promise<KeepOutcome> {
  const outcome = sending.then(task).catch((): KeepOutcome => "denied");
  sending = outcome;
  return outcome;
}
