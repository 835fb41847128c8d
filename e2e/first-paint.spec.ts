import type { Locator } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const GREETING = "看清你的 Dockerfile 究竟构建了什么";

test("the frame and the greeting are there before the page's scripts, in the reader's colors and language @desktop", async ({
  page,
}) => {
  let release = (): void => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/page-[^/]+\.js$/, async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.emulateMedia({ colorScheme: "light" });
  await page.addInitScript(() =>
    localStorage.setItem("stagelight.preferences", JSON.stringify({ theme: "dark", ownLanguage: "zh-Hans" })),
  );
  await page.goto("./", { waitUntil: "commit" });
  const greeting = page.getByText(GREETING);
  await expect(greeting).toBeVisible();
  await expect(page.getByText("See what your Dockerfile really builds")).toBeHidden();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe("rgb(11, 14, 18)");
  const before = await placeOf(greeting);
  release();
  const heading = page.getByRole("heading", { name: GREETING });
  await expect(heading).toBeVisible({ timeout: 60_000 });
  await expect(page.locator(".still")).toHaveCount(0);
  expect(await ground()).toBe("rgb(11, 14, 18)");
  // What is read already stays where it is.
  expect(await placeOf(heading)).toEqual(before);
});

/** The middle of a text and its upper edge, in pixels. */
async function placeOf(text: Locator): Promise<readonly [middle: number, top: number]> {
  const { x = 0, y = 0, width = 0 } = (await text.boundingBox()) ?? {};
  return [Math.round(x + width / 2), Math.round(y)];
}
