import { offerUpdate } from "#document/view/offer-update.ts";
import { trustedScript } from "#worker/trusted-script.ts";
import { keepEditor } from "./keep-editor.ts";

/** Long enough for the page to have fetched what it needs itself. */
const DELAY = 3_000;

/**
 * Lets the page work without a network from its next visit on. A newer page waits until its reader takes it or every tab
 * is closed; nothing of an open page is replaced under it. Returns what ends the waiting.
 */
export function startKeepingOffline(): () => void {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return () => {};
  const timer = setTimeout(() => void register(), DELAY);
  return () => clearTimeout(timer);
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register(trustedScript("./sw.js"));
    const offer = (): void => {
      const { waiting } = registration;
      // The first one has nothing to replace.
      if (waiting !== null && serviceWorker.controller !== null) offerUpdate(() => take(waiting));
    };
    offer();
    keepEditor();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", offer);
    });
    const wasControlled = serviceWorker.controller !== null;
    // Another tab has taken the update: what this one has not fetched yet is gone.
    if (wasControlled) serviceWorker.addEventListener("controllerchange", () => offerUpdate(() => location.reload()));
  } catch {
    // Private windows and plain HTTP have no service workers; the page works without.
  }
}

function take(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage({ type: "SKIP_WAITING" });
}
