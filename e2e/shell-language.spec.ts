import { decodeLink, encodeLink } from "#permalink/codec.ts";
import { expectAccessible } from "./pages/accessible.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { LanguagePage } from "./pages/language-page.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = "FROM golang:1.22 AS build\nRUN go build -o /app\n\nFROM scratch\nCOPY --from=build /app /app\n";

for (const { locale, language, share, plan, screen } of [
  { locale: "zh-TW", language: "zh-Hant", share: "分享", plan: "計畫", screen: "" },
  { locale: "zh-CN", language: "zh-Hans", share: "分享", plan: "计划", screen: " @desktop" },
]) {
  test.describe(`a browser that prefers ${locale}`, () => {
    test.use({ locale });

    test(`is spoken to in ${language} from the first paint on${screen}`, async ({ page, isMobile }) => {
      const spoken = new LanguagePage(page, isMobile);
      await new GraphPage(page).open({ dockerfile: DOCKERFILE });
      await spoken.expectSpoken(language);
      expect(await spoken.englishIn(page.getByRole("banner"))).toEqual([]);
      expect(await spoken.englishIn(page.getByRole("tablist"))).toEqual([]);
      if (!isMobile) {
        await expect(page.getByRole("button", { name: share, exact: true })).toBeVisible();
        await page.getByRole("tab", { name: plan }).click();
      }
      await spoken.openMenu();
      expect(await spoken.englishIn(page.getByRole("menu"))).toEqual([]);
      await expectAccessible(page);
    });
  });
}

test("a link brings its language, and what the reader chooses stays for the next visit", async ({ page, isMobile }) => {
  const spoken = new LanguagePage(page, isMobile);
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: DOCKERFILE, view: { language: "zh-Hans" } });
  await spoken.expectSpoken("zh-Hans");

  await page.goto(`./?lang=zh-Hant${await encodeLink({ dockerfile: DOCKERFILE })}`);
  await graph.settle();
  await spoken.expectSpoken("zh-Hant");
  await spoken.choose("English");
  await spoken.expectSpoken("en");
  expect(new URL(page.url()).search).toBe("");
  await expect
    .poll(async () => {
      const decoded = await decodeLink(new URL(page.url()).hash);
      return decoded.kind === "ok" && decoded.state.view?.["language"];
    })
    .toBe("en");

  await spoken.choose("繁體中文");
  await spoken.expectSpoken("zh-Hant");
  await page.goto("about:blank");
  await page.goto("./");
  await spoken.expectSpoken("zh-Hant");
});

// The large editor is the one with its own history.
test.describe("in the large editor", () => {
  test.use({ editor: "large" });

  test("another language changes no text, no history of it and no view of the graph @desktop", async ({
    page,
    isMobile,
  }) => {
    const spoken = new LanguagePage(page, isMobile);
    const editor = new EditorPage(page, isMobile);
    await new GraphPage(page).open({ dockerfile: DOCKERFILE });
    await editor.append("# typed");
    await editor.expectText(`${DOCKERFILE}# typed`);
    await page
      .getByTestId("stage")
      .first()
      .click({ position: { x: 60, y: 12 } });
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    const camera = page.locator("[data-part=camera]");
    const zoomOf = async (): Promise<string> => (await camera.getAttribute("style")) ?? "";
    let before = "";
    await expect
      .poll(async () => {
        const moved = (await zoomOf()) !== before;
        before = await zoomOf();
        return moved;
      })
      .toBe(false);
    const selected = async (): Promise<unknown> => {
      const decoded = await decodeLink(new URL(page.url()).hash);
      return decoded.kind === "ok" && decoded.state.select;
    };
    await expect.poll(selected).toMatchObject({ kind: "node" });
    const [view, chosen] = [await zoomOf(), await selected()];

    await spoken.choose("简体中文");
    await spoken.expectSpoken("zh-Hans");
    await expect(page.getByRole("button", { name: "语言" })).toBeFocused();
    expect(await zoomOf()).toBe(view);
    expect(await selected()).toEqual(chosen);
    // In another language the editor is made again, over the same text and history.
    await expect(page.locator(".monaco-editor .view-lines").first()).toContainText("typed");
    const text = page.locator(".monaco-editor textarea, .monaco-editor .native-edit-context").first();
    await text.focus();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await editor.expectText(DOCKERFILE);
  });
});
