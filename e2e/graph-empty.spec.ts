import { CodePage } from "./pages/code-page.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { expect, test } from "./support/test.ts";

test("an empty page invites: write, open a file, take an example, or learn", async ({ page }) => {
  const graph = new GraphPage(page);
  await page.goto("./");
  await graph.settle();
  await expect(page.getByRole("heading", { name: "See what your Dockerfile really builds" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Write or paste" })).toBeVisible();
  await expect(page.getByTestId("graph").getByRole("button", { name: /^Open/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^All \d+ examples$/ })).toBeVisible();
  await graph.expectAccessible();
  await page.getByRole("button", { name: "Learn step by step" }).click();
  await expect(page.getByRole("dialog", { name: "Lessons" })).toBeVisible();
});

test("the start button puts the cursor into the text", async ({ page }) => {
  await page.goto("./");
  await new GraphPage(page).settle();
  await page.getByRole("button", { name: "Write or paste" }).click();
  const field = page.getByRole("textbox", { name: "Dockerfile" });
  await expect(field).toBeFocused();
  await page.keyboard.type("FROM alpine");
  await expect(field).toHaveValue("FROM alpine");
});

test.describe("with the large editor", () => {
  test.use({ editor: "large" });

  test("the start button puts the cursor into the text, and the large editor takes it over @desktop", async ({
    page,
  }) => {
    const editor = new EditorPage(page, false);
    const start = page.getByRole("button", { name: "Write or paste" });
    await page.goto("./");
    await start.click();
    await new CodePage(page).ready();
    await page.keyboard.type("FROM alpine");
    await editor.expectText("FROM alpine");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await start.click();
    await page.keyboard.type("FROM scratch");
    await editor.expectText("FROM scratch");
  });
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
