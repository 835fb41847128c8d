import { encodeLink } from "#permalink/codec.ts";
import { CodePage } from "./pages/code-page.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { textInAddress } from "./pages/text-in-address.ts";
import { expect, test } from "./support/test.ts";

// What happens before all parts of the page are fetched counts, too.

test.describe("in the large editor", () => {
  test.use({ editor: "large" });

  test("what was typed before the large editor arrived can be undone in it @desktop", async ({ page }) => {
    let release = (): void => {};
    const isTyped = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/code-editor-[^/]+\.js$/, async (route) => {
      await isTyped;
      await route.continue();
    });
    await page.goto(`./${await encodeLink({ dockerfile: "FROM alpine AS opened\n" })}`);
    await page.getByRole("textbox", { name: "Dockerfile", exact: true }).fill("FROM alpine AS typed\n");
    await expectOnlyStage(page, "typed");
    release();
    const code = new CodePage(page);
    await code.ready();
    await code.goTo(1, 1);
    await page.keyboard.press("Control+z");
    await expectOnlyStage(page, "opened");
  });
});

test("an address that changes while the page loads is the one that is opened @desktop", async ({ page }) => {
  const second = await encodeLink({ dockerfile: "FROM busybox AS second\n" });
  await page.addInitScript((hash) => {
    const Original = window.DecompressionStream;
    // The first link is being decoded when the reader goes on to the second.
    window.DecompressionStream = class extends Original {
      constructor(format: CompressionFormat) {
        window.DecompressionStream = Original;
        location.hash = hash;
        super(format);
      }
    };
  }, second);
  await page.goto(`./${await encodeLink({ dockerfile: "FROM alpine AS first\n" })}`);
  await expectOnlyStage(page, "second");
  await expect.poll(() => textInAddress(page)).toBe("FROM busybox AS second\n");
});
