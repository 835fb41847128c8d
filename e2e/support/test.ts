import {
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
  type Request,
} from "@playwright/test";
import { WarmPages } from "./warm-pages.ts";
import { goWithoutEditor } from "./without-editor.ts";

export { expect } from "@playwright/test";

/** How many times slower the page is than it could be: STAGELIGHT_SLOWDOWN=4 shows which tests need a fast machine. */
const SLOWDOWN = Number(process.env.STAGELIGHT_SLOWDOWN ?? 1);

export interface PageOptions {
  /** The editor on a desktop: the plain field that the page starts with, or the large one, which takes long to load. */
  readonly editor: "plain" | "large";
  /** What the console of a page that is broken on purpose may say. */
  readonly expectedNoise: RegExp | null;
  /** The test does to its page what cannot be undone for the next one. */
  readonly isPageSpent: boolean;
}

interface WorkerFixtures {
  readonly warmPages: WarmPages;
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
export const test = base.extend<PageOptions & AutomaticFixtures, WorkerFixtures>({
  editor: ["plain", { option: true }],
  expectedNoise: [null, { option: true }],
  isPageSpent: [false, { option: true }],
  warmPages: [
    async ({ browser }, use) => {
      const pages = new WarmPages(browser);
      await use(pages);
      await pages.close();
    },
    { scope: "worker" },
  ],
  page: async (
    { warmPages, browser, editor, isPageSpent, locale, permissions, serviceWorkers, baseURL },
    runTest,
    { project },
  ) => {
    const { viewport, deviceScaleFactor, isMobile, hasTouch, ...own } = project.use;
    const screen = { viewport, deviceScaleFactor, isMobile, hasTouch };
    const options = definedOf({ ...screen, baseURL, locale, permissions, serviceWorkers });
    // A context keeps its language; one with service workers keeps whole pages.
    const isUsual = locale === own.locale && serviceWorkers === own.serviceWorkers && permissions === own.permissions;
    if (isUsual && !isPageSpent) {
      const page = await warmPages.get(editor, options);
      await runTest(page);
      await warmPages.clean(editor, page, options);
    } else {
      const page = await newPage(browser, options);
      await runTest(page);
      await page.context().close();
    }
  },
  context: ({ page }, runTest) => runTest(page.context()),
  slowedPage: [
    async ({ page }, use) => {
      if (SLOWDOWN <= 1) return use(undefined);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
      await use(undefined);
      // A slowed page burns its core even when idle, and the page waits for the next test.
      if (!page.isClosed()) await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
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
      const stopWatching = [
        watchNoise(page, faults, expectedNoise),
        watchRequests(page.context(), faults, (url) => url.origin === origin),
      ];
      // A context that a test makes itself may have its own server, on this machine.
      const watchOther = (context: BrowserContext) => {
        watchRequests(context, faults, ({ hostname }) => hostname === "localhost");
      };
      browser.on("context", watchOther);
      await use(undefined);
      browser.off("context", watchOther);
      for (const stop of stopWatching) stop();
      if (faults.length > 0) throw new Error(`The page was not quiet:\n  ${faults.join("\n  ")}`);
    },
    { auto: true },
  ],
});

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  return context.newPage();
}

function definedOf<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}

/** Returns what ends it. */
function watchNoise(page: Page, faults: string[], expected: RegExp | null): () => void {
  const hear = (message: ConsoleMessage): void => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (expected?.test(message.text())) return;
    // Playwright's own word, where the tests allow no service worker.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  };
  const catchError = (error: Error): void => void faults.push(`page error: ${error.stack ?? error.message}`);
  page.on("console", hear).on("pageerror", catchError);
  return () => page.off("console", hear).off("pageerror", catchError);
}

/** Returns what ends it. */
function watchRequests(context: BrowserContext, faults: string[], isOwn: (url: URL) => boolean): () => void {
  const see = (request: Request): void => {
    const url = new URL(request.url());
    const isLocal = url.protocol === "data:" || url.protocol === "blob:" || isOwn(url);
    if (!isLocal) faults.push(`request to another origin: ${request.url()}`);
  };
  context.on("request", see);
  return () => context.off("request", see);
}
