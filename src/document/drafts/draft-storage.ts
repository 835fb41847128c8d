import type { LinkState } from "#permalink/link-state.ts";
import { parseState } from "#permalink/parse-state.ts";
import { parseStored, readStored, type WriteOutcome, writeStored } from "./storage.ts";

const KEY = "stagelight.draft";

/** The draft that was kept last, in whichever tab; null when there is none. */
export function readDraft(): LinkState | null {
  const parsed = parseState(parseStored(readStored("local", KEY)));
  return parsed.kind === "ok" && parsed.state.dockerfile !== "" ? parsed.state : null;
}

/** Keeps the draft. */
export function writeDraft(draft: LinkState): WriteOutcome {
  return writeStored("local", KEY, JSON.stringify(draft));
}

/** Whether two documents build the same, however they are shown. */
export function isSameDocument(one: LinkState, other: LinkState): boolean {
  return documentKey(one) === documentKey(other);
}

function documentKey({ dockerfile, dockerignore, target, buildArgs, platform }: LinkState): string {
  return JSON.stringify([dockerfile, dockerignore, target, buildArgs, platform]);
}
