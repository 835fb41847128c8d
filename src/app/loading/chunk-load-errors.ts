import { isMissingPart } from "#document/view/missing-part.ts";
import { showToast } from "#document/view/notify.ts";
import { readStored, writeStored } from "#document/drafts/storage.ts";
import { lazyLoadingMessages } from "#i18n/en/app/lazy-loading.ts";

const KEY = "stagelight.reloaded";

/** A part that is missing right after a reload stays missing. */
const PAUSE = 30_000;

/**
 * Reloads the page when a part of it can't be fetched, because an update has taken its place on the server. The address
 * and the tab's storage hold everything that is open, so that nothing is lost. Where that does not help, what an action wanted
 * and could not have is said. Returns what ends it.
 */
export function startReplacingMissingParts(): () => void {
  const reload = (event: Event): void => {
    const last = Number(readStored("session", KEY) ?? 0);
    if (!navigator.onLine || Date.now() - last < PAUSE) return;
    if (writeStored("session", KEY, String(Date.now())) !== "written") return;
    event.preventDefault();
    location.reload();
  };
  const say = (event: PromiseRejectionEvent): void => {
    if (!isMissingPart(event.reason)) return;
    event.preventDefault();
    showToast(lazyLoadingMessages().couldNotBeFetched);
  };
  addEventListener("vite:preloadError", reload);
  addEventListener("unhandledrejection", say);
  return () => {
    removeEventListener("vite:preloadError", reload);
    removeEventListener("unhandledrejection", say);
  };
}
