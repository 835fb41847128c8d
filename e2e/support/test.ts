import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** Playwright's `test`, with a page that fails the test on console noise, page errors and foreign requests. */
export const test = base.extend<{ quietPage: undefined }>({
  quietPage: [
    async ({ page, baseURL }, use) => {
      const faults = watch(page, new URL(baseURL ?? "http://localhost").origin);
      await use(undefined);
      if (faults.length > 0) throw new Error(`The page was not quiet:\n  ${faults.join("\n  ")}`);
    },
    { auto: true },
  ],
});

function watch(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => faults.push(`page error: ${error.stack ?? error.message}`));
  page.context().on("request", (request) => {
    const url = new URL(request.url());
    const isLocal = url.origin === origin || url.protocol === "data:" || url.protocol === "blob:";
    if (!isLocal) faults.push(`request to another origin: ${request.url()}`);
  });
  return faults;
}
