import type { Locator } from "@playwright/test";
import { GraphPage } from "./pages/graph-page.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = "FROM golang:1.22 AS build\nRUN go build -o /app\n\nFROM scratch\nCOPY --from=build /app /app\n";

test("the panels take the whole height or the whole width, and give it back @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: DOCKERFILE });
  const editor = page.getByTestId("editor");
  const panels = page.getByRole("tabpanel");
  const before = await boxOf(panels);

  await page.getByRole("button", { name: "Expand panels to full height" }).click();
  await expect(editor).toBeHidden();
  expect((await boxOf(panels)).height).toBeGreaterThan(700);
  expect((await boxOf(panels)).width).toBe(before.width);
  await expect(page.getByTestId("graph")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(editor).toBeVisible();
  expect(await boxOf(panels)).toEqual(before);

  await page.getByRole("button", { name: "Expand panels to full width" }).click();
  await expect(editor).toBeVisible();
  await expect.poll(async () => (await boxOf(panels)).width).toBe(1440);
  await graph.settle();
  const [shown, below] = [await boxOf(page.getByTestId("graph")), await boxOf(panels)];
  expect(shown.y + shown.height).toBeLessThanOrEqual(below.y);
  await page.getByRole("button", { name: "Restore panel size" }).click();
  await expect.poll(async () => (await boxOf(panels)).width).toBe(before.width);
});

test("the room of the panels is kept for the next visit, and has keys @desktop", async ({ page }) => {
  await new GraphPage(page).open({ dockerfile: DOCKERFILE });
  const opened = page.url();
  const editor = page.getByTestId("editor");
  await editor.getByRole("textbox").focus();
  // The line that the cursor is in gets into the address a moment later.
  await expect.poll(() => page.url()).not.toBe(opened);
  const address = page.url();
  await page.keyboard.press("F9");
  await expect(editor).toBeHidden();
  await expect(page.getByRole("tab", { name: "Problems" })).toBeFocused();
  await page.reload();
  await new GraphPage(page).settle();
  await expect(page.getByRole("button", { name: "Restore panel size" })).toBeVisible();
  await expect(editor).toBeHidden();
  expect(page.url()).toBe(address);
  await page.getByTestId("problem").first().getByRole("button").first().click();
  await expect(editor).toBeVisible();
  await page.keyboard.press("Shift+F9");
  await expect(editor).toBeVisible();
  await expect.poll(async () => (await boxOf(page.getByRole("tabpanel"))).width).toBe(1440);
});

async function boxOf(locator: Locator) {
  return (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}
