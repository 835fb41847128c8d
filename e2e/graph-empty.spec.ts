import { EditorPage } from "./pages/editor-page.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { expect, test } from "./support/test.ts";

test("an empty page invites: write, open a file, take an example, or learn", async ({ page, isMobile }) => {
  const graph = new GraphPage(page);
  await page.goto("./");
  await graph.settle();
  await expect(page.getByRole("heading", { name: "See what your Dockerfile really builds" })).toBeVisible();
  // Next to the graph the text has the cursor already.
  if (isMobile) await expect(page.getByRole("button", { name: "Write or paste" })).toBeVisible();
  await expect(page.getByTestId("graph").getByRole("button", { name: /^Open/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^All \d+ examples$/ })).toBeVisible();
  await graph.expectAccessible();
  await page.getByRole("button", { name: "Learn step by step" }).click();
  await expect(page.getByRole("dialog", { name: "Lessons" })).toBeVisible();
});

// A phone pastes into the field.
test("a text is pasted anywhere on the empty page @desktop", async ({ page }) => {
  await page.goto("./");
  await new GraphPage(page).settle();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "FROM alpine AS pasted\n");
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expectOnlyStage(page, "pasted");
});

test("a text without a stage says what is missing @desktop", async ({ page, isMobile }) => {
  const graph = new GraphPage(page);
  const editor = new EditorPage(page, isMobile);
  await page.goto("./");
  await editor.append("# nothing yet");
  await editor.showGraph();
  await expect(page.getByText("No stages yet")).toBeVisible();
  await graph.expectAccessible();
});
