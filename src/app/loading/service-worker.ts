import { offerUpdate } from "#document/view/offer-update.ts";
import { trustedScript } from "#worker/trusted-script.ts";
import { keepEditor } from "./keep-editor.ts";

/**
 * Registers the service worker. A newer page waits until its reader takes it or every tab is closed; nothing of an open
 * page is replaced under it.
 */
export async function registerServiceWorker(): Promise<void> {
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
