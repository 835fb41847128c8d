import type { Locator, Page } from "@playwright/test";
import { dropFiles } from "./pages/drop-files.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { expect, test } from "./support/test.ts";

test("versions of all tabs are kept with what was done, and one can be restored @desktop", async ({
  page,
  context,
}) => {
  await page.goto("./");
  await open(page, "FROM alpine AS one\n");
  const other = await context.newPage();
  await other.goto("./");
  await open(other, "FROM busybox AS two\n");
  await kept(other, "1 stage, target two");
  await page.bringToFront();
  await open(page, "FROM alpine AS one\nFROM one AS test\n");
  await kept(page, "2 stages, target test");

  await showVersions(page);
  await expect(versions(page).filter({ hasText: "target two" })).toHaveCount(1);
  await page.getByRole("button", { name: /Restore the version “1 stage, target two”/ }).click();
  await expectOnlyStage(page, "two");
  const toast = page.getByRole("listitem").filter({ hasText: "Opened the version from" });
  await toast.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByTestId("stage")).toHaveCount(2);

  await showVersions(page);
  await page
    .getByRole("button", { name: /Compare with the version “1 stage, target two”/ })
    .last()
    .click();
  await expect(page.getByText("Stage test is new")).toBeVisible();
});

async function open(page: Page, text: string): Promise<void> {
  await dropFiles(page, [{ name: "Dockerfile", content: text }]);
  await expect(page.getByTestId("stage")).not.toHaveCount(0);
  await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
}

/** Leaving the page is when what is pending is kept; what keeps it is fetched after the first picture. */
async function kept(page: Page, summary: string): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event("pagehide")));
    await showVersions(page);
    const isThere = versions(page).filter({ hasText: summary });
    await expect(isThere)
      .toHaveCount(1, { timeout: 1_000 })
      .finally(() => page.keyboard.press("Escape"));
  }).toPass();
}

function versions(page: Page): Locator {
  return page.getByRole("list", { name: "Versions, latest first" }).getByRole("listitem");
}

async function showVersions(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Versions…" }).click();
  await expect(page.getByRole("dialog", { name: "Versions" })).toBeVisible();
}
