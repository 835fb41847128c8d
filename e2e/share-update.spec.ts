import type { Browser, BrowserContext, Page } from "@playwright/test";
import { decodeLink, encodeLink } from "#permalink/codec.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { expect, test } from "./support/test.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { serveSite, type Site, type SiteOptions } from "./support/site.ts";
import { goWithoutEditor } from "./support/without-editor.ts";

test.use({ serviceWorkers: "allow" });

// The same on every screen.

test("an update waits, is offered, and takes nothing from the page or from other tabs @desktop", async ({
  browser,
}) => {
  const { site, context, page } = await visit(browser, { keepsFew: true });
  await page.goto(site.url + (await encodeLink({ dockerfile: "FROM alpine AS mine\n" })));
  await controlled(page);
  const other = await context.newPage();
  await other.goto(site.url + (await encodeLink({ dockerfile: "FROM alpine AS other\n" })));
  await expectOnlyStage(other, "other");

  site.deploy();
  await page.bringToFront();
  // The page asks by itself at its next visit; here it is asked to.
  await page.reload();
  await expect(async () => {
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(offer(page)).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog", { name: "Share" })).toBeVisible();
  await page.keyboard.press("Escape");

  await Promise.all([page.waitForEvent("load"), offer(page).click()]);
  await expectOnlyStage(page, "mine");
  await expect(offer(page)).toBeHidden();
  await other.bringToFront();
  await expectOnlyStage(other, "other");
  await expect(offer(other)).toBeVisible();
  await context.close();
  await site.close();
});

function offer(page: Page) {
  return page.getByRole("button", { name: "Reload now" });
}

test("a part that a new version has replaced reloads the page, and nothing that was typed is lost @desktop", async ({
  browser,
}) => {
  const { site, context, page } = await visit(browser, {}, { serviceWorkers: "block" });
  await page.goto(site.url);
  const editor = new EditorPage(page, false);
  await editor.append("FROM alpine AS typed");
  await expectOnlyStage(page, "typed");
  site.takeAway(/assets\/share-dialog-/);
  await editor.append("\n# and a last word");
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Share" }).click()]);
  await expect(page.getByTestId("stage")).toHaveCount(1);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog", { name: "Share" })).toBeVisible();
  await page.keyboard.press("Escape");
  await editor.expectText("FROM alpine AS typed\n# and a last word");
  await context.close();
  await site.close();
});

test("a part that is gone for good leaves the text where it is, and is not asked for in circles @desktop", async ({
  browser,
}) => {
  const { site, context, page } = await visit(browser, {}, { serviceWorkers: "block" });
  await page.goto(site.url + (await encodeLink({ dockerfile: "FROM alpine AS mine\n" })));
  await expectOnlyStage(page, "mine");
  let loads = 0;
  page.on("load", () => (loads += 1));
  await context.route(/assets\/share-dialog-/, (route) => route.fulfill({ status: 404 }));
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Share" }).click()]);
  await expectOnlyStage(page, "mine");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("This part of the page couldn't be loaded")).toBeVisible();
  await expectOnlyStage(page, "mine");
  expect(loads).toBe(1);
  const decoded = await decodeLink(new URL(page.url()).hash);
  expect(decoded).toMatchObject({ kind: "ok", state: { dockerfile: "FROM alpine AS mine\n" } });
  await context.close();
  await site.close();
});

interface Visit {
  readonly site: Site;
  readonly context: BrowserContext;
  readonly page: Page;
}

async function visit(
  browser: Browser,
  siteOptions: SiteOptions,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Visit> {
  const site = await serveSite("/", siteOptions);
  const context = await browser.newContext(options);
  await goWithoutEditor(context, site.url);
  return { site, context, page: await context.newPage() };
}

/** Waits until a service worker answers for the page. */
function controlled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
  });
}
