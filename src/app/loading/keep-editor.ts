/** As in vite.config.ts, whose service worker serves them from there. */
const CACHE = "stagelight-editor";
const EDITOR_FILE = /\/assets\/code-editor-[^/]+$/;

/**
 * Keeps what the page fetches of the large editor for visits without a network, also what it has fetched before there
 * was a service worker. A phone never fetches it, and keeps nothing of it.
 */
export function keepEditor(): void {
  new PerformanceObserver((list) => {
    const names = list.getEntries().map(({ name }) => name);
    void keep(names.filter((name) => EDITOR_FILE.test(name)));
  }).observe({ type: "resource", buffered: true });
}

async function keep(addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(
      addresses.map(async (address) => (await cache.match(address, { ignoreVary: true })) ?? cache.add(address)),
    );
  } catch {
    // No room, or no network any more: the plain field takes the editor's place.
  }
}
