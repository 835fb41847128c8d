import { test as base, type BrowserContext, type Page } from "@playwright/test";
import { goWithoutEditor } from "./without-editor.ts";

export { expect } from "@playwright/test";

/** How many times slower the page is than it could be: STAGELIGHT_SLOWDOWN=4 shows which tests need a fast machine. */
const SLOWDOWN = Number(process.env.STAGELIGHT_SLOWDOWN ?? 1);

export interface PageOptions {
  /** The editor on a desktop: the plain field that the page starts with, or the large one, which takes long to load. */
  readonly editor: "plain" | "large";
  /** What the console of a page that is broken on purpose may say. */
  readonly expectedNoise: RegExp | null;
}

interface AutomaticFixtures {
  readonly quietPage: undefined;
  readonly chosenEditor: undefined;
  readonly slowedPage: undefined;
}

/**
 * Playwright's `test`, with a page that fails the test on console noise and page errors, and that fails it when any
 * page, worker or service worker of any context asks another host.
 */
export const test = base.extend<PageOptions & AutomaticFixtures>({
  editor: ["plain", { option: true }],
  expectedNoise: [null, { option: true }],
  slowedPage: [
    async ({ page }, use) => {
      if (SLOWDOWN > 1) {
        const devtools = await page.context().newCDPSession(page);
        await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
      }
      await use(undefined);
    },
    { auto: true },
  ],
  chosenEditor: [
    async ({ context, editor, baseURL }, use) => {
      if (editor === "plain" && baseURL !== undefined) await goWithoutEditor(context, baseURL);
      await use(undefined);
    },
    { auto: true },
  ],
  quietPage: [
    async ({ page, browser, baseURL, expectedNoise }, use) => {
      const faults: string[] = [];
      const { origin } = new URL(baseURL ?? "http://localhost");
      watchNoise(page, faults, expectedNoise);
      watchRequests(page.context(), faults, (url) => url.origin === origin);
      // A context that a test makes itself may have its own server, on this machine.
      const watchOther = (context: BrowserContext) =>
        watchRequests(context, faults, ({ hostname }) => hostname === "localhost");
      browser.on("context", watchOther);
      await use(undefined);
      browser.off("context", watchOther);
      // What the next test's page would not be reset to.
      await page.context().setOffline(false);
      await page.context().clearPermissions();
      if (faults.length > 0) throw new Error(`The page was not quiet:\n  ${faults.join("\n  ")}`);
    },
    { auto: true },
  ],
});

function watchNoise(page: Page, faults: string[], expected: RegExp | null): void {
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (expected?.test(message.text())) return;
    // Playwright's own word, where the tests allow no service worker.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => faults.push(`page error: ${error.stack ?? error.message}`));
}

function watchRequests(context: BrowserContext, faults: string[], isOwn: (url: URL) => boolean): void {
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === "data:" || url.protocol === "blob:" || isOwn(url);
    if (!isLocal) faults.push(`request to another origin: ${request.url()}`);
  });
}
