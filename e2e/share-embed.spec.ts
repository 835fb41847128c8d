import { encodeLink } from "#permalink/codec.ts";
import { expectAccessible } from "./pages/accessible.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE =
  "FROM golang AS build\nRUN make\nFROM build AS test\nFROM scratch AS app\nCOPY --from=build /app /app\n";

test("shows the graph of a link, takes target and theme, and keeps nothing", async ({ page }) => {
  await page.goto(`./?embed&target=test&theme=dark${await encodeLink({ dockerfile: DOCKERFILE })}`);
  await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
  await expect(page.getByTestId("stage").and(page.locator("[data-build=target]"))).toHaveAttribute("data-name", "test");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByTestId("editor")).toHaveCount(0);
  await page.getByRole("combobox", { name: "Target" }).selectOption("app");
  await expect(page.getByTestId("stage").and(page.locator("[data-build=target]"))).toHaveAttribute("data-name", "app");
  // Leaving the page is when the whole page keeps what is left to keep.
  await page.evaluate(() => dispatchEvent(new Event("pagehide")));
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await expectAccessible(page, "body");
});

test("says all of it in words, by keyboard, and opens the whole page with the target that is chosen @desktop", async ({
  page,
}) => {
  await page.goto(`./?embed${await encodeLink({ dockerfile: DOCKERFILE })}`);
  await page.getByRole("button", { name: "As text" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Stages in words" }).getByRole("heading")).toHaveCount(3);
  await page.getByRole("combobox", { name: "Target" }).selectOption("test");
  const link = page.getByRole("link", { name: "Open in Stagelight" });
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(async () => {
    const [opened] = await Promise.all([page.waitForEvent("popup"), link.click()]);
    await expect(opened.getByRole("combobox", { name: "Target" })).toHaveValue("test", { timeout: 5_000 });
    await opened.close();
  }).toPass();
});

test("a link that can't be read says so, and no draft is shown @desktop", async ({ page }) => {
  await page.goto("./embed-demo.html");
  await page.evaluate(() => localStorage.setItem("stagelight.draft", '{"dockerfile":"FROM mine"}'));
  await page.goto("./?embed#v1/d/abc");
  await expect(page.getByText("This link is incomplete")).toBeVisible();
  await page.goto("./embed-demo.html");
  await page.goto("./?embed");
  await expect(page.getByText("Nothing to show")).toBeVisible();
  await expect(page.getByTestId("stage")).toHaveCount(0);
});

test("the demo page shows both views @desktop", async ({ page }) => {
  await page.goto("./embed-demo.html");
  const graph = page.frameLocator("iframe").first();
  await expect(graph.getByTestId("stage")).toHaveCount(5);
  await page.locator("iframe").last().scrollIntoViewIfNeeded();
  await expect(page.frameLocator("iframe").last().getByRole("list", { name: "Stages in words" })).toBeVisible();
});
