import type { Page } from "@playwright/test";
import { encodeLink } from "#permalink/codec.ts";
import { serveSite } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { goWithoutEditor } from "./support/without-editor.ts";

test.use({ serviceWorkers: "allow" });

const TWO_STAGES = { dockerfile: "FROM golang AS build\nFROM scratch AS app\nCOPY --from=build / /\n" };

test.describe("with the large editor", () => {
  test.use({ editor: "large" });

  test("after one visit the page, its links, its editor and its dialogs work without a network @desktop", async ({
    page,
    context,
  }) => {
    await page.goto("./");
    await expect(page.locator(".monaco-editor").first()).toBeVisible();
    await controlled(page);
    await expect.poll(async () => (await keptFiles(page)).filter(isOfEditor).length).toBe(EDITOR_FILES);
    await page.goto("./examples/go-scratch/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Go");
    await context.setOffline(true);
    await page.goto("about:blank");
    await page.goto("./examples/go-scratch/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Go");
    await page.goto(`./${await encodeLink(TWO_STAGES)}`);
    await expect(page.getByTestId("stage")).toHaveCount(2);
    await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
    await expect(page.locator(".monaco-editor").first()).toBeVisible();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Export as picture or text…" }).click();
    await expect(page.getByRole("img", { name: "The graph" })).toBeVisible();
    await page.goto("about:blank");
    await page.goto("./?embed#e/go-scratch");
    await expect(page.getByTestId("stage")).toHaveCount(2);
  });
});

// The list of what is kept is the same on a desktop.
test("a phone works without a network, and is not made to keep the megabytes of the large editor @phone", async ({
  browser,
}, { project }) => {
  const { viewport = null, deviceScaleFactor = 1, isMobile = true, hasTouch = true } = project.use;
  const site = await serveSite("/", { keepsFew: true });
  const context = await browser.newContext({ viewport, deviceScaleFactor, isMobile, hasTouch });
  const page = await context.newPage();
  const address = site.url + (await encodeLink(TWO_STAGES));
  await page.goto(address);
  await controlled(page);
  await context.setOffline(true);
  await page.goto("about:blank");
  await page.goto(address);
  await expect(page.getByTestId("stage")).toHaveCount(2);
  await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
  expect((await keptFiles(page)).filter(isOfEditor)).toEqual([]);
  await context.close();
  await site.close();
});

for (const [where, base] of [
  ["at the root of a host", "/"],
  ["in any folder", "/a/deep.path/"],
] as const) {
  test(`${where} links, frames and example pages work without a network, and pages next to it stay what they are @desktop`, async ({
    browser,
  }) => {
    const site = await serveSite(base, { keepsFew: true });
    const context = await browser.newContext();
    await goWithoutEditor(context, site.url);
    const page = await context.newPage();
    const paths = ["neighbor.html", "neighbor/", "neighbor/rules/", "neighbor/examples/x/", "rules.html", "zh-Hant/x/"];
    for (const path of paths) site.addPage(`${base}${path}`, `<h1>neighbor at ${path}</h1>`);
    if (base !== "/") site.addPage("/", "<h1>the host's own page</h1>");
    const link = await encodeLink(TWO_STAGES);
    for (const address of [`?embed${link}`, link]) {
      await page.goto(`${site.url}${address}`);
      await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
      await expect(page.getByTestId("stage")).toHaveCount(2);
    }
    await controlled(page);
    for (const path of paths) {
      await page.goto(site.url + path);
      await expect(page.getByRole("heading")).toHaveText(`neighbor at ${path}`);
    }
    for (const path of ["not/here", "not-here.html?x=1"]) {
      const response = await page.goto(site.url + path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading")).toHaveText("nothing here");
    }
    if (base !== "/") {
      await page.goto(new URL("/", site.url).href);
      await expect(page.getByRole("heading")).toHaveText("the host's own page");
    }
    await page.goto(`${site.url}examples/go-scratch/`);
    await page.getByRole("link", { name: "Open it in Stagelight" }).click();
    await expect(page).toHaveURL(`${site.url}#e/go-scratch`);
    await expect(page.getByTestId("stage")).toHaveCount(2);
    // The page itself is kept, also with a query and by its file's name.
    await context.setOffline(true);
    for (const path of ["", "?lang=en", "index.html"]) {
      await page.goto(`${site.url}${path}#e/go-scratch`);
      await expect(page.getByTestId("stage")).toHaveCount(2);
    }
    await page.goto(`${site.url}?embed${link}`);
    await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
    await expect(page.getByTestId("stage")).toHaveCount(2);
    await context.close();
    await site.close();
  });
}

/** Waits until the page's service worker answers for it. */
async function controlled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    await new Promise<void>((resolve) => {
      if (navigator.serviceWorker.controller !== null) resolve();
      else navigator.serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
    });
  });
}

/** Its scripts and styles, of three parts; its small worker and its icons are kept everywhere. */
const EDITOR_FILES = 6;

function isOfEditor(path: string): boolean {
  return /\/code-editor-/.test(path);
}

/** Every file that the page keeps for visits without a network. */
function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

test("the page can be installed @desktop", async ({ page, request, baseURL }) => {
  await page.goto("./");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const address = new URL(href ?? "", baseURL).href;
  const manifest: { start_url: string; icons: readonly { src: string; sizes: string }[] } = await (
    await request.get(address)
  ).json();
  expect(manifest.start_url).toBe("./");
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(["any", "192x192", "512x512", "512x512"]);
  for (const { src } of manifest.icons) expect((await request.get(new URL(src, address).href)).ok(), src).toBe(true);
});

test("every example has a page that needs no JavaScript and leads into the page @desktop", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto("./examples/");
  await page.getByRole("link", { name: /Go: one binary/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Go");
  await expect(page.locator("svg[role=img]")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open it in Stagelight" })).toHaveAttribute(
    "href",
    "../../#e/go-scratch",
  );
  await context.close();
});
