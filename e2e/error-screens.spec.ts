import type { Page } from "@playwright/test";
import { encodeLink } from "#permalink/codec.ts";
import { dropFiles } from "./pages/drop-files.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { textInAddress } from "./pages/text-in-address.ts";
import { standInFor } from "./support/stand-in.ts";
import { expect, test } from "./support/test.ts";

const TEXT = "FROM alpine AS kept\n";

// React tells the console what a boundary has caught, and the browser which script it can't have.
test.use({ expectedNoise: /a bug of ours|Failed to load resource/ });

test("a page that stops lets one edit and try again @desktop", async ({ page }) => {
  await breakPage(page);
  await page.goto(`./${await encodeLink({ dockerfile: TEXT })}`);
  await expect(page.getByRole("heading", { name: "Stagelight has stopped" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveText("a bug of ours");
  const field = page.getByRole("textbox", { name: "Your Dockerfile" });
  await expect(field).toHaveValue(TEXT);
  await field.fill("FROM alpine AS edited\n");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(field).toHaveValue("FROM alpine AS edited\n");
  await repairPage(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await expectOnlyStage(page, "edited");
});

test("a page that stops can start with an empty page @desktop", async ({ page }) => {
  await breakPage(page);
  await page.goto(`./${await encodeLink({ dockerfile: TEXT })}`);
  await repairPage(page);
  await page.getByRole("button", { name: "Start with an empty page" }).click();
  await expect.poll(() => textInAddress(page)).toBe("none");
  await expectInVersions(page, "kept");
});

test("after two stops in a row over one text the page starts empty by itself @desktop", async ({ page }) => {
  await page.goto("./");
  await dropFiles(page, [{ name: "Dockerfile", content: TEXT }]);
  await expectOnlyStage(page, "kept");
  await expect.poll(() => textInAddress(page)).toBe(TEXT);
  await breakPage(page);
  for (let visit = 0; visit < 2; visit++) {
    await page.reload();
    await expect(page.getByRole("heading", { name: "Stagelight has stopped" })).toBeVisible();
  }
  await repairPage(page);
  await page.reload();
  await expect(page.getByText("Stagelight stopped twice in a row")).toBeVisible();
  await expect.poll(() => textInAddress(page)).toBe("none");
  await expectInVersions(page, "kept");
  // The next visit works, too.
  await page.goto("about:blank");
  await page.goto("./");
  await expectOnlyStage(page, "kept");
  await expect(page.getByText("Stagelight stopped twice in a row")).toBeHidden();
});

test("a panel that stops says so in its place, and the rest goes on @desktop", async ({ page }) => {
  await breakPart(page, "plan-panel");
  await page.goto(`./${await encodeLink({ dockerfile: TEXT, view: { panel: "plan" } })}`);
  await expect(page.getByText("This part of the page has stopped")).toBeVisible();
  await expectOnlyStage(page, "kept");
  await new EditorPage(page, false).append("FROM alpine AS more\n");
  await expect(page.getByTestId("stage")).toHaveCount(2);
});

test("a dialog that stops is closed, and says so @desktop", async ({ page }) => {
  await breakPart(page, "history-dialog");
  await page.goto(`./${await encodeLink({ dockerfile: TEXT })}`);
  await expectOnlyStage(page, "kept");
  await showVersions(page);
  await expect(page.getByText("This part of the page has stopped")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expectOnlyStage(page, "kept");
});

test.describe("in the large editor", () => {
  test.use({ editor: "large" });

  test("an editor that stops leaves a plain field, which the graph follows @desktop", async ({ page }) => {
    await breakPart(page, "code-editor");
    await page.goto(`./${await encodeLink({ dockerfile: TEXT })}`);
    await expectOnlyStage(page, "kept");
    // The large editor comes when the text is focused, or by itself before.
    await page.getByRole("textbox", { name: "Dockerfile" }).first().focus();
    const field = page.getByRole("textbox", { name: "Your Dockerfile" });
    await field.fill("FROM alpine AS edited\n");
    await expectOnlyStage(page, "edited");
  });
});

test("a graph that stops says so in its place, and the text can be edited", async ({ page, isMobile }) => {
  await page.addInitScript(() => {
    const { observe } = ResizeObserver.prototype;
    ResizeObserver.prototype.observe = function (target, options) {
      if (target.closest('[data-testid="graph"]') !== null) throw new Error("a bug of ours");
      observe.call(this, target, options);
    };
  });
  await page.goto(`./${await encodeLink({ dockerfile: TEXT })}`);
  await expect(page.getByTestId("graph").getByRole("alert")).toContainText("a bug of ours");
  if (isMobile) await page.getByRole("tab", { name: "Dockerfile" }).click();
  await page.getByTestId("editor").getByRole("textbox").first().fill("FROM alpine AS edited\n");
  await expect.poll(() => textInAddress(page)).toBe("FROM alpine AS edited\n");
});

test("a page of which a piece fails at the start says so, and has the text @desktop", async ({ page }) => {
  await page.addInitScript(() => {
    History.prototype.replaceState = () => {
      throw new Error("a bug of ours");
    };
  });
  await page.goto(`./${await encodeLink({ dockerfile: TEXT })}`);
  await expect(
    page.getByText(
      "Something went wrong while the page was opening, but your text is here and you can edit it: a bug of ours",
    ),
  ).toBeVisible();
  await expectOnlyStage(page, "kept");
});

test("a text that is too long for a failing worker says so, and can be edited @desktop", async ({ page, isMobile }) => {
  await page.route(/analysis\.worker-[^/]+\.js$/, (route) => route.abort());
  await page.goto("./");
  const long = `${TEXT}# ${"a long comment ".repeat(5_000)}\n`;
  await dropFiles(page, [{ name: "Dockerfile", content: long }]);
  await expect(page.getByText("the background worker failed")).not.toHaveCount(0);
  await expect(page.getByTestId("stage")).toHaveCount(0);
  if (isMobile) await page.getByRole("tab", { name: "Dockerfile" }).click();
  await dropFiles(page, [{ name: "Dockerfile", content: TEXT }]);
  await expectOnlyStage(page, "kept");
  await expect(page.getByText("the background worker failed")).toHaveCount(0);
});

test("an embedded page that stops says so @desktop", async ({ page }) => {
  await breakPage(page);
  await page.goto(`./?embed${await encodeLink({ dockerfile: TEXT })}`);
  await expect(page.getByRole("heading", { name: "Stagelight has stopped" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Start with an empty page" })).toHaveCount(0);
  await repairPage(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await expectOnlyStage(page, "kept");
});

/** From its next visit on the page throws wherever it asks how large the screen or which its colors are. */
async function breakPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { matchMedia } = window;
    window.matchMedia = (query) => {
      if (sessionStorage.getItem("is-repaired") === null) throw new Error("a bug of ours");
      return matchMedia.call(window, query);
    };
  });
}

async function repairPage(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.setItem("is-repaired", "yes"));
}

/** Puts a part that throws in the place of one that is fetched when it is needed. */
async function breakPart(page: Page, name: string): Promise<void> {
  await page.route(new RegExp(`/${name}-[^/]+\\.js$`), (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: standInFor(new URL(route.request().url()).pathname, '() => { throw new Error("a bug of ours"); }'),
    }),
  );
}

async function showVersions(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Versions…" }).click();
}

async function expectInVersions(page: Page, stage: string): Promise<void> {
  await showVersions(page);
  await page
    .getByRole("button", { name: /^Restore/ })
    .first()
    .click();
  await expectOnlyStage(page, stage);
}
