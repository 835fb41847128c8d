import type { Page } from "@playwright/test";
import { encodeLink } from "#permalink/codec.ts";
import { dropFiles } from "./pages/drop-files.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { shownDocument } from "./pages/shown-document.ts";
import { textInAddress } from "./pages/text-in-address.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { expect, test } from "./support/test.ts";

test("a browser that denies all storage says so where versions would be, and the page works @desktop", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException("denied", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, { get: deny });
  });
  await page.goto(`./${await encodeLink({ dockerfile: "FROM alpine AS kept\n" })}`);
  await expectOnlyStage(page, "kept");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Versions…" }).click();
  await expect(page.getByText("This browser doesn't let the page save versions")).toBeVisible();
  await page.keyboard.press("Escape");
  // What is written is in the address, and that is what a reload has.
  await dropFiles(page, [{ name: "Dockerfile", content: "FROM busybox AS written\n" }]);
  await expect(page.getByText("The browser doesn't let this page save your draft")).toBeVisible();
  await expect.poll(() => textInAddress(page)).toBe("FROM busybox AS written\n");
  await page.reload();
  await expectOnlyStage(page, "written");
});

test("a browser with no room left says so, and a reload has what was typed last @desktop", async ({
  page,
  isMobile,
}) => {
  await page.goto("./");
  await dropFiles(page, [{ name: "Dockerfile", content: "FROM alpine AS one\n" }]);
  await expect.poll(async () => (await shownDocument(page))?.dockerfile).toBe("FROM alpine AS one\n");
  const room = await page.evaluate(() => {
    for (const storage of [localStorage, sessionStorage]) {
      for (let length = 4_194_304; length >= 1; length = length > 1 ? Math.floor(length / 2) : 0) {
        try {
          for (let at = 0; ; at++) storage.setItem(`filler ${length} ${at}`, "x".repeat(length));
        } catch {
          // this much has no room: less of it may
        }
      }
    }
    return [localStorage, sessionStorage].map((storage) => {
      try {
        storage.setItem("one more", "character");
        return "room";
      } catch (fault) {
        return fault instanceof DOMException ? fault.name : "other";
      }
    });
  });
  expect(room).toEqual(["QuotaExceededError", "QuotaExceededError"]);
  const typed = `FROM alpine AS one\n# ${"typed when there was no room left ".repeat(30)}\n`;
  const editor = new EditorPage(page, isMobile);
  await editor.append(typed.slice("FROM alpine AS one\n".length));
  await editor.expectText(typed);
  await expect(page.getByText("The browser is out of storage for your draft")).toBeVisible();
  await page.reload();
  await expect(page.getByTestId("stage")).toHaveCount(1);
  await editor.expectText(typed);
});

test.describe("with a quota that stays", () => {
  test.use({ isPageSpent: true });

  test("a browser with no room for versions says so once, and keeps the text @desktop", async ({
    page,
    context,
    baseURL,
    isMobile,
  }) => {
    await page.goto("./");
    await dropFiles(page, [{ name: "Dockerfile", content: "FROM alpine AS one\n" }]);
    await expectOnlyStage(page, "one");
    const devtools = await context.newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(baseURL ?? "").origin, quotaSize: 1 });
    const notice = page.getByText("The browser is out of storage for versions");
    const editor = new EditorPage(page, isMobile);
    await editor.append(`FROM alpine AS two\n# ${"long ".repeat(20_000)}\n`);
    await expect(page.getByTestId("stage")).toHaveCount(2);
    // The browser remembers for a moment how much room there was.
    await expect(async () => {
      await editor.append("#");
      await page.evaluate(() => dispatchEvent(new Event("pagehide")));
      await expect(notice).toBeVisible({ timeout: 3_000 });
    }).toPass();
    await expect(page.getByTestId("stage")).toHaveCount(2);
  });
});

test("two tabs with a draft each keep their own over a reload, and a third gets the last one @desktop", async ({
  page,
  context,
}) => {
  await page.goto("./");
  await write(page, "FROM alpine AS first\n");
  const other = await context.newPage();
  await other.goto("./");
  await expectOnlyStage(other, "first");
  await write(other, "FROM busybox AS second\n");
  await write(page, "FROM alpine AS third\n");
  for (const [tab, name] of [
    [other, "second"],
    [page, "third"],
  ] as const) {
    await tab.bringToFront();
    await tab.reload();
    await expectOnlyStage(tab, name);
  }
  const fresh = await context.newPage();
  await fresh.goto("./");
  await expectOnlyStage(fresh, "third");
});

async function write(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await dropFiles(page, [{ name: "Dockerfile", content: text }]);
  await expect.poll(async () => (await shownDocument(page))?.dockerfile).toBe(text);
}
