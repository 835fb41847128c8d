import { GraphPage } from "./pages/graph-page.ts";
import { expect, test } from "./support/test.ts";

const TURNED = `FROM alpine AS base
RUN echo \u202e safe \u200b
FROM base
COPY --from=base /a\u2066b /c
LABEL note="\u202egnp"
`;

test("characters that turn text around or hide are signs in the graph, the panels and the exports @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TURNED });
  await expect(page.getByTestId("graph")).toContainText("⟨U+202E⟩");
  const main = page.getByRole("main");
  for (const panel of ["Plan", "Image", "Cache"]) {
    await page.getByRole("tab", { name: panel, exact: true }).click();
    const shown = await main.getByRole("tabpanel").evaluateAll((panels) => panels.map((one) => one.textContent));
    expect(
      [...shown, await page.getByTestId("graph").textContent()].filter((text) => /\p{Cf}/u.test(text ?? "")),
    ).toEqual([]);
  }
  const titles = await main.locator("[title]").evaluateAll((all) => all.map((one) => one.getAttribute("title") ?? ""));
  expect(titles.filter((title) => /\p{Cf}/u.test(title))).toEqual([]);
});

test("printed, the page is the graph and its outline @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: "FROM alpine AS base\nFROM base AS app\nRUN make\n" });
  await page.emulateMedia({ media: "print" });
  // The page gets ready for it once the first graph is drawn.
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(page.getByText("2 stages. The build of app")).toBeVisible({ timeout: 300 });
  }).toPass();
  const picture = page.locator("body > div > img");
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await expect(page.getByTestId("graph")).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByTestId("graph")).toBeVisible();
});

test("in forced colors, borders tell what is in the image, what is built and what is skipped @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await page.emulateMedia({ forcedColors: "active" });
  await graph.open({
    dockerfile:
      "FROM alpine AS base\nFROM alpine AS tool\nFROM alpine AS unused\nFROM base AS app\nCOPY --from=tool /a /b\n",
  });
  const borders = await page.getByTestId("stage").evaluateAll((cards) =>
    cards.map((card) => {
      const parts = [card, ...card.querySelectorAll("*")].map((element) => getComputedStyle(element));
      const frame = parts.find(({ borderTopStyle }) => borderTopStyle !== "none");
      return `${frame?.borderTopStyle} ${frame?.borderTopWidth}`;
    }),
  );
  expect(new Set(borders).size).toBe(4);
});
