import type { Page } from "@playwright/test";
import { GraphPage } from "./pages/graph-page.ts";
import { TWELVE } from "./support/graph-texts.ts";
import { expect, test } from "./support/test.ts";

test("the wheel zooms around the pointer, a drag moves and never loses the graph, the overview leads back @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TWELVE });
  const card = graph.card("buildx-build");
  const before = await boxOf(graph, "buildx-build");
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => (await boxOf(graph, "buildx-build")).width / before.width).toBeGreaterThan(1.5);
  const near = await boxOf(graph, "buildx-build");
  expect(Math.hypot(near.x - before.x, near.y - before.y)).toBeLessThan(2);

  const picture = await page.getByRole("application", { name: /^Stages\./ }).boundingBox();
  if (picture === null) throw new Error("There is no picture.");
  const { x: left, y: top, width, height } = picture;
  await page.mouse.down();
  await page.mouse.move(near.x - 50, near.y - 30, { steps: 3 });
  await page.mouse.up();
  const dragged = await boxOf(graph, "buildx-build");
  expect(Math.hypot(dragged.x - near.x + 50, dragged.y - near.y + 30)).toBeLessThan(2);
  await expect(page.getByRole("dialog")).toHaveCount(0);

  for (let time = 0; time < 5; time++) {
    await page.mouse.move(left + 60, top + height / 2);
    await page.mouse.down();
    await page.mouse.move(left + width - 60, top + height / 2, { steps: 2 });
    await page.mouse.up();
  }
  await expect(card).not.toBeInViewport();
  const xs = await page
    .getByTestId("stage")
    .evaluateAll((cards) => cards.map((one) => one.getBoundingClientRect().left));
  expect(Math.min(...xs)).toBeLessThan(left + width);

  const map = page.getByRole("img", { name: "Graph overview" });
  const lost = await boxOf(graph, "buildx-build");
  await map.click({ position: { x: 180, y: 75 } });
  await expect.poll(async () => (await boxOf(graph, "buildx-build")).x).toBeLessThan(lost.x - 200);
});

test("keys that come fast add up, and F shows the whole graph again @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TWELVE });
  const before = await boxOf(graph, "tools");
  await graph.focus();
  for (const key of ["+", "+", "+", "-"]) await page.keyboard.press(key);
  await expect
    .poll(async () => Math.round(((await boxOf(graph, "tools")).width / before.width) * 100))
    .toBe(Math.round(1.25 ** 2 * 100));
  await page.keyboard.press("f");
  await expect.poll(async () => Math.round((await boxOf(graph, "tools")).x)).toBe(Math.round(before.x));
});

test("fingers pinch around the middle between them and move no page @phone", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TWELVE });
  const before = await boxOf(graph, "gobase");
  await pinch(page, [before.x + 60, before.y + 40], [20, 60, 80]);
  await expect.poll(async () => (await boxOf(graph, "gobase")).width / before.width).toBeGreaterThan(1.8);
  expect(await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])).toEqual([0, 0, 1]);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

async function boxOf(graph: GraphPage, stage: string) {
  const box = await graph.card(stage).boundingBox();
  if (box === null) throw new Error(`${stage} is not drawn.`);
  return box;
}

/** Puts two fingers down left and right of a place and spreads them, by so many pixels each. */
async function pinch(page: Page, [x, y]: readonly [number, number], spreads: readonly number[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const fingers = (spread: number) => [
    { x: x - 40 - spread, y, id: 0 },
    { x: x + 40 + spread, y, id: 1 },
  ];
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(0) });
  for (const spread of spreads)
    await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(spread) });
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
