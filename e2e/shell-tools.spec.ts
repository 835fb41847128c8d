import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./pages/accessible.ts";
import { focusMark } from "./pages/focus-mark.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { headerFaults } from "./pages/header-faults.ts";
import { LanguagePage } from "./pages/language-page.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = `FROM golang:1.22 AS build
RUN --mount=type=cache,target=/root/.cache go build -o /app

FROM build AS test
RUN go test ./...

FROM scratch
COPY --from=build /app /app
`;

test("every action is found by a few letters from a phone's menu @phone", async ({ page }) => {
  await new GraphPage(page).open({ dockerfile: DOCKERFILE });
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "All commands…" }).click();
  const palette = page.getByRole("dialog", { name: "All commands" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("build tar te");
  await page.keyboard.press("Enter");
  await expect(palette).toBeHidden();
  await expect(page.getByRole("combobox", { name: "Target" })).toHaveValue("test");
});

test("every action is found by a few letters, and the last one used comes first @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: DOCKERFILE });
  const open = (): Promise<void> => page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "All commands" });
  await open();
  await expect(palette.getByRole("combobox")).toBeFocused();
  expect(await focusMark(page)).toBe("whole");
  await expectAccessible(page, '[role="dialog"]');
  await page.keyboard.type("build tar te");
  await expect(palette.getByRole("option").first()).toHaveText("Build target test");
  await page.keyboard.press("Enter");
  await expect(palette).toBeHidden();
  await expect(page.getByRole("combobox", { name: "Target" })).toHaveValue("test");
  await graph.settle();
  expect(await graph.stages()).toEqual(["built", "target", "skipped"]);

  await open();
  await page.keyboard.type("theme: dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await open();
  await page.keyboard.type("go to stage build");
  await page.keyboard.press("Enter");
  await expect(palette).toBeHidden();
  await open();
  await expect(palette.getByRole("option").first()).toHaveText("Go to stage build");
  await page.keyboard.type("nothing like this");
  await expect(palette.getByText("No matches.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
});

for (const language of ["en", "zh-Hans", "zh-Hant"] as const) {
  test(`nothing in the header overlaps or is cut next to free room, in ${language} @desktop`, async ({ page }) => {
    const graph = new GraphPage(page);
    const faults: string[] = [];
    for (const [name, platform] of [
      ["web", ""],
      ["production-runtime-with-tools", ""],
      ["web", "linux/amd64,linux/arm64,linux/arm/v7"],
    ] as const) {
      const dockerfile = `FROM alpine AS base\nFROM alpine AS ${name}\n`;
      await graph.open({ dockerfile, platform, view: { language } });
      for (const width of [600, 719, 720, 800, 859, 860, 960, 1024, 1099, 1100, 1200, 1259, 1260, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        // What the width adds or takes away is there in the next frame.
        await page.evaluate(() => new Promise(requestAnimationFrame));
        for (const fault of await headerFaults(page)) faults.push(`${width} px, ${name} ${platform}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
}

test("a narrow header has colors and languages in its menu @desktop", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await new GraphPage(page).open({ dockerfile: DOCKERFILE });
  const header = page.getByRole("banner");
  await expect(header.getByRole("button", { name: "Language" })).toHaveCount(0);
  await header.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await header.getByRole("button", { name: "Learn" }).hover();
  await expect(page.getByText("Learn", { exact: true }).last()).toBeInViewport();
});

test("a window that is closed gives the focus back to what opened it @desktop", async ({ page }) => {
  await new GraphPage(page).open({ dockerfile: DOCKERFILE });
  const header = page.getByRole("banner");
  const expectReturn = async (opener: Locator): Promise<void> => {
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(opener).toBeFocused();
  };
  for (const name of ["Learn", "Examples", "Help and shortcuts"]) {
    const opener = header.getByRole("button", { name, exact: true });
    await opener.click();
    await expectReturn(opener);
    await page.keyboard.press("Enter");
    await expectReturn(opener);
  }
  await page.keyboard.press("Control+k");
  await expectReturn(header.getByRole("button", { name: "Help and shortcuts" }));
  const more = header.getByRole("button", { name: "More", exact: true });
  await more.click();
  await page.getByRole("menuitem", { name: "All commands…" }).click();
  await expectReturn(more);
});

test("the help sheet has the keys of the commands and leads to the glossary @desktop", async ({ page, isMobile }) => {
  await new GraphPage(page).open({ dockerfile: DOCKERFILE });
  if (isMobile) {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Help and shortcuts" }).click();
  } else await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Help and shortcuts" });
  await expect(help.getByText("All commands", { exact: true })).toBeVisible();
  await expect(help.getByText("Ctrl+K")).toBeVisible();
  await expectAccessible(page, '[role="dialog"]');
  await help.getByRole("button", { name: "Glossary…" }).click();
  const glossary = page.getByRole("dialog", { name: "Glossary" });
  await glossary.getByRole("searchbox").fill("cache mou");
  await expect(glossary.getByRole("term").first()).toHaveText("cache mount");
  await expectAccessible(page, '[role="dialog"]');
  await glossary.getByRole("button", { name: "cache mount" }).click();
  await expect(glossary.getByRole("heading", { name: "Read next" })).toBeVisible();
  await expect(glossary.getByRole("term")).toHaveText(["cache mount", "build cache", "bind mount"]);
  await page.keyboard.press("Escape");
  await expect(glossary).toBeHidden();
});

test("what is selected is explained, with the words that can be looked up @desktop", async ({ page, isMobile }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: DOCKERFILE, view: { panel: "explain" }, select: { kind: "node", id: "stage:0" } });
  if (isMobile) {
    await page.getByRole("tab", { name: "Build" }).click();
    await page.getByRole("tab", { name: "Explain" }).click();
  }
  const explanation = page.getByTestId("explanation");
  await expect(explanation).toContainText("It is built because stage-2 copies from it on line 8.");
  await expect(explanation).toContainText("Only /app is copied out of it");
  await expectAccessible(page, '[role="tabpanel"]');
  await explanation.getByRole("button", { name: "base image" }).click();
  await expect(page.getByRole("dialog", { name: "Glossary" }).getByRole("term").first()).toHaveText("base image");
  await page.keyboard.press("Escape");

  await graph.open({ dockerfile: DOCKERFILE, view: { panel: "explain", language: "zh-Hans" } });
  if (isMobile) await page.getByRole("tab", { name: "构建" }).click();
  await expect(explanation).toContainText("多阶段构建");
  expect(await new LanguagePage(page, isMobile).englishIn(explanation)).toEqual([]);
});

test("the tour leads around the page, and is offered once", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Take the tour" }).click();
  const card = page.getByRole("dialog", { name: / of 5$/u });
  for (const title of [
    "Your Dockerfile as a graph",
    "Choose what to build",
    "What is skipped, and why",
    "Problems and fixes",
  ]) {
    await expect(card.getByRole("heading")).toContainText(title);
    await expect(card).toBeInViewport({ ratio: 1 });
    await expect.poll(() => coveredByTour(page)).toBe(false);
    await expect.poll(() => card.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await card.getByRole("button", { name: "Next" }).click();
  }
  await expect(card.getByRole("heading")).toHaveText("Share everything as a link");
  await expect.poll(() => coveredByTour(page)).toBe(false);
  await expectAccessible(page);
  await card.getByRole("button", { name: "Done" }).click();
  await expect(card).toBeHidden();

  await page.goto("about:blank");
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "See what your Dockerfile really builds" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Take the tour" })).toBeHidden();
  await page.keyboard.press("F1");
  await page.getByRole("dialog", { name: "Help and shortcuts" }).getByRole("button", { name: "Take the tour" }).click();
  await expect(card.getByRole("heading")).toHaveText("Your Dockerfile as a graph");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});

/** Whether the card of the tour lies over what its step points at. */
function coveredByTour(page: Page): Promise<boolean> {
  return page.getByRole("dialog", { name: / of 5$/u }).evaluate((card) => {
    const ring = document.querySelector('[data-part="ring"]')?.getBoundingClientRect();
    const { left, right, top, bottom } = card.getBoundingClientRect();
    if (ring === undefined) return true;
    return left < ring.right && ring.left < right && top < ring.bottom && ring.top < bottom;
  });
}
