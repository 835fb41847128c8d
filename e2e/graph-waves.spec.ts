import { GraphPage } from "./pages/graph-page.ts";
import { SEVEN } from "./support/graph-texts.ts";
import { expect, test } from "./support/test.ts";

/** The build waits for its packages and for nothing else; the image needs both. */
const SERIAL = `FROM node:22 AS deps
RUN npm ci
FROM node:22 AS build
COPY --from=deps /node_modules /node_modules
RUN npm run build
FROM nginx:1.27
COPY --from=deps /node_modules /node_modules
COPY --from=build /dist /dist
`;

for (const { direction, screen } of [
  // a phone's graph runs down
  { direction: "right", screen: " @desktop" },
  { direction: "down", screen: "" },
]) {
  test(`stages of one wave stand in one line where the graph runs ${direction}, and a label says when they start${screen}`, async ({
    page,
  }) => {
    const graph = new GraphPage(page);
    await graph.open({ dockerfile: SEVEN, view: { direction } });
    const waves = page.getByRole("list", { name: "When stages can start" }).getByRole("listitem");
    await expect(waves).toHaveText([
      /^first$|^starts immediately$/,
      /^2 in parallel$|· 2 in parallel$/,
      /^then$/,
      /^last$/,
    ]);
    const along = direction === "right" ? "x" : "y";
    const middle = async (name: string): Promise<number> => {
      const box = await graph.card(name).boundingBox();
      return (box?.[along] ?? 0) + (box?.[along === "x" ? "width" : "height"] ?? 0) / 2;
    };
    expect(Math.abs((await middle("deps")) - (await middle("prod-deps")))).toBeLessThan(12);
    expect(await middle("base")).toBeLessThan(await middle("deps"));
    expect(await middle("deps")).toBeLessThan(await middle("build"));
    expect(await middle("build")).toBeLessThan(await middle("runtime"));
  });
}

test("the longest chain is shown on demand @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SEVEN });
  await graph.chooseView("Show the longest chain");
  await expect(page.getByRole("status").filter({ hasText: "base → deps → build → runtime" })).toBeVisible();
  const lit = page.getByTestId("stage").and(page.locator('[data-light="lit"]'));
  await expect(lit).toHaveCount(4);
  await page.getByRole("button", { name: "Hide the longest chain" }).click();
  await expect(lit).toHaveCount(0);
});

test("an edge that makes stages wait in vain has a sign that says so @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SERIAL });
  const sign = page.getByTestId("serial-edge");
  await expect(sign).toHaveAccessibleName(/^build waits for deps only because of this COPY/);
  await sign.click();
  await expect(page.getByRole("dialog", { name: "Details" })).toContainText("only because");
});
