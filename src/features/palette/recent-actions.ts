import { parseStored, readStored, writeStored } from "#document/drafts/storage.ts";

const KEY = "stagelight.recent-actions";

const MOST = 6;

/** Ids of what was done from the list of all actions, the last first. */
export function readRecentActions(): readonly string[] {
  const stored = parseStored(readStored("local", KEY));
  return Array.isArray(stored) ? stored.filter((id) => typeof id === "string").slice(0, MOST) : [];
}

/** Remembers that an action was done. */
export function rememberAction(id: string): void {
  const recent = [id, ...readRecentActions().filter((other) => other !== id)].slice(0, MOST);
  writeStored("local", KEY, JSON.stringify(recent));
}
