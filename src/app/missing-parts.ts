import { readStored, writeStored } from "#state/storage.ts";

const KEY = "stagelight.reloaded";

/** A part that is missing right after a reload stays missing. */
const PAUSE = 30_000;

/**
 * Reloads the page when a part of it cannot be fetched, because an update has taken its place on the server. The address
 * and the tab's storage hold all that is open, so that nothing is lost. Returns what ends it.
 */
export function startReplacingMissingParts(): () => void {
  const reload = (event: Event): void => {
    const last = Number(readStored("session", KEY) ?? 0);
    if (!navigator.onLine || Date.now() - last < PAUSE) return;
    if (writeStored("session", KEY, String(Date.now())) !== "written") return;
    event.preventDefault();
    location.reload();
  };
  addEventListener("vite:preloadError", reload);
  return () => removeEventListener("vite:preloadError", reload);
}

/** As Chromium, Firefox, Safari and Vite say that a part cannot be fetched. */
const MISSING =
  /dynamically imported module|Importing a module script failed|error loading dynamically|Unable to preload CSS/i;

/** Whether a fault is that a part of the page cannot be fetched. */
export function isMissingPart(fault: unknown): boolean {
  return fault instanceof Error && MISSING.test(fault.message);
}
