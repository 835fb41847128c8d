import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

/**
 * The pages of a worker, by name. A page keeps its process and what the browser has compiled from one test to the next,
 * so that it loads in little more than half the time; what a test leaves behind is cleared.
 */
export class WarmPages {
  private readonly browser: Browser;
  private readonly pages = new Map<string, Page>();
  /** Those that the present test has used. */
  private readonly used = new Set<Page>();

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** A page on which nothing is loaded, in a context in which nothing is stored. */
  async get(name: string, options: BrowserContextOptions): Promise<Page> {
    const known = this.pages.get(name);
    if (known !== undefined) return known;
    const context = await this.browser.newContext(options);
    const page = await context.newPage();
    this.pages.set(name, page);
    context.on("request", () => this.used.add(page));
    // Other pages write what they keep while they are closed, and a script cannot be removed again.
    context.on("page", () => this.pages.delete(name));
    const add = page.addInitScript.bind(page);
    page.addInitScript = (...script: Parameters<typeof add>) => {
      this.pages.delete(name);
      return add(...script);
    };
    return page;
  }

  /** Takes from a page what a test has left there. One that no other test can use is closed. */
  async clean(name: string, page: Page, { baseURL, viewport }: BrowserContextOptions): Promise<void> {
    if (!this.used.has(page)) return;
    const context = page.context();
    const { origin } = new URL(baseURL ?? "http://localhost");
    if (this.pages.get(name) !== page || page.isClosed() || new URL(page.url()).origin !== origin) {
      this.pages.delete(name);
      return context.close();
    }
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await context.setOffline(false);
    await context.clearPermissions();
    await page.evaluate(forgetTab);
    await page.goto("about:blank");
    const devtools = await context.newCDPSession(page);
    await devtools.send("Storage.clearDataForOrigin", {
      origin,
      storageTypes: "local_storage,indexeddb,cache_storage",
    });
    await devtools.detach();
    await context.clearCookies();
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
    if (viewport) await page.setViewportSize(viewport);
    this.used.delete(page);
  }

  async close(): Promise<void> {
    await Promise.all([...this.pages.values()].map((page) => page.context().close()));
  }
}

/** Clears what the tab has stored, and keeps the page from storing more when it is left. */
function forgetTab(): void {
  sessionStorage.clear();
  localStorage.clear();
  Storage.prototype.setItem = () => {};
}
