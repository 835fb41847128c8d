/** Long enough for the page to have fetched what it needs itself. */
const DELAY = 3_000;

/** Lets the page work without a network from its next visit on. Returns what ends the waiting. */
export function startKeepingOffline(): () => void {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return () => {};
  const timer = setTimeout(() => void keepOffline(), DELAY);
  return () => clearTimeout(timer);
}

async function keepOffline(): Promise<void> {
  const { registerServiceWorker } = await import("./service-worker.ts");
  await registerServiceWorker();
}
