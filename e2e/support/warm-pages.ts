import type { Browser, BrowserContextOptions, Disposable, Page } from "@playwright/test";

/**
 * The pages of a worker, by name. A page keeps its process and what the browser has compiled from one test to the next,
 * so that it loads in little more than half the time; what a test leaves behind is cleared.
 */
export class WarmPages {
  private readonly browser: Browser;
  private readonly pages = new Map<string, Page>();
  /** Those that the present test has used. */
  private readonly used = new Set<Page>();
  /** What ends the scripts that the present test runs first on every page. */
  private readonly scripts = new Map<Page, Disposable[]>();

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
    // Other pages write what they keep while they are closed.
    context.on("page", () => this.pages.delete(name));
    const add = page.addInitScript.bind(page);
    page.addInitScript = async (...script: Parameters<typeof add>) => {
      const added = await add(...script);
      this.scripts.set(page, [...(this.scripts.get(page) ?? []), added]);
      return added;
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
      this.scripts.delete(page);
      return context.close();
    }
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await context.setOffline(false);
    await context.clearPermissions();
    await this.endScripts(page, origin);
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

  private async endScripts(page: Page, origin: string): Promise<void> {
    const scripts = this.scripts.get(page);
    if (scripts === undefined) return;
    this.scripts.delete(page);
    await Promise.all(scripts.map((script) => script.dispose()));
    // None of them has run in this document.
    await page.goto(`${origin}/favicon.svg`);
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
