import { EditorPage } from "./pages/editor-page.ts";
import { focusMark } from "./pages/focus-mark.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { many, SEVEN, TWELVE, TWO } from "./support/graph-texts.ts";
import { expect, test } from "./support/test.ts";

test("what did not change does not move while one types @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  const editor = new EditorPage(page, false);
  await graph.open({ dockerfile: TWELVE });
  const before = await graph.places();
  await editor.append("\n# nothing new\n");
  await editor.expectText(`${TWELVE}\n# nothing new\n`);
  await graph.settle();
  expect(await graph.places()).toEqual(before);
  await editor.append("\nFROM docs AS extra\nRUN npm run extra\n");
  await expect(page.getByTestId("stage")).toHaveCount(13);
  await graph.settle();
  const after = await graph.places();
  // A stage more in a row moves its neighbors aside, and no row.
  const rowOf = (place: string | undefined): string => /, (-?[\d.]+)px\)/.exec(place ?? "")?.[1] ?? "";
  const kept = Object.keys(before).filter((key) => rowOf(before[key]) === rowOf(after[key]));
  expect(kept.length).toBeGreaterThanOrEqual(Object.keys(before).length / 2);
});

test("the whole graph is on the screen at first, and again by the button and its key", async ({ page, isMobile }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TWELVE });
  const zoom = await graph.zoom();
  const isSeen = async (): Promise<boolean> => {
    const pane = await page.getByTestId("graph").boundingBox();
    const boxes = await Promise.all((await page.getByTestId("stage").all()).map((card) => card.boundingBox()));
    return boxes.every(
      (box) =>
        box !== null &&
        pane !== null &&
        box.x >= pane.x &&
        box.x + box.width <= pane.x + pane.width &&
        // a phone is scrolled down
        (isMobile || (box.y >= pane.y && box.y + box.height <= pane.y + pane.height)),
    );
  };
  expect(await isSeen()).toBe(true);
  const zoomIn = graph.toolbar().getByRole("button", { name: "Zoom in" });
  for (let times = 0; times < 4; times++) await zoomIn.click();
  await expect.poll(() => graph.zoom()).toBeGreaterThan(zoom * 1.8);
  expect(await isSeen()).toBe(false);
  await graph.toolbar().getByRole("button", { name: "Fit to screen" }).click();
  await expect.poll(() => graph.zoom()).toBe(zoom);
  await zoomIn.click();
  await expect.poll(() => graph.zoom()).not.toBe(zoom);
  await graph.focus();
  await page.keyboard.press("f");
  await expect.poll(() => graph.zoom()).toBe(zoom);
  expect(await isSeen()).toBe(true);
});

// A phone's graph runs down.
test("it runs the way that fits unless told otherwise, and a link keeps what was told @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TWO, view: { direction: "right" } });
  const [right, down] = ["Left to right", "Top to bottom"].map((name) => graph.toolbar().getByRole("button", { name }));
  await expect(down ?? page.locator("none")).toBeVisible();
  await down?.click();
  await expect(right ?? page.locator("none")).toBeVisible();
  await graph.settle();
  await page.reload();
  await graph.settle();
  await expect(right ?? page.locator("none")).toBeVisible();
  await graph.chooseView("Best direction");
  const { width, height } = { width: 2200, height: 600 };
  await page.setViewportSize({ width, height });
  await expect(down ?? page.locator("none")).toBeVisible();
});

// A phone has no room for it.
test("a map appears from twelve nodes on while not all is on the screen; a stage is shown with its path only @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TWELVE });
  const map = page.getByRole("img", { name: "Graph overview" });
  await expect(map).toBeHidden();
  await graph.zoomIn(3);
  await expect(map).toBeVisible();
  await graph.open({ dockerfile: TWO });
  await graph.zoomIn(3);
  await expect(map).toBeHidden();

  await graph.open({ dockerfile: SEVEN });
  await graph
    .card("prod-deps")
    .getByRole("button", { name: /why\?$/ })
    .click();
  await page.getByRole("button", { name: "Show only this path" }).click();
  const lit = page.getByTestId("stage").and(page.locator('[data-light="lit"]'));
  await expect(lit).toHaveCount(3);
  await expect(page.getByTestId("stage").and(page.locator(":visible"))).toHaveCount(3);
  await expect(page.getByTestId("path")).toContainText("runtime uses prod-deps directly.");
  await graph.focus();
  await page.keyboard.press("Escape");
  await expect(page.getByTestId("stage").and(page.locator(":visible"))).toHaveCount(7);
  await page.keyboard.press("Escape");
  // what the pointer rests on is lit, too
  await page.mouse.move(0, 0);
  await expect(lit).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("i");
  await expect(page.getByTestId("path")).toContainText("runtime is the target.");
});

test("search finds stages, images, instructions and paths, and brings them into view @desktop", async ({
  page,
  isMobile,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: many(59, 8) });
  await graph.toolbar().getByRole("button", { name: "Search the graph" }).click();
  const field = page.getByRole("combobox", { name: "Search the graph" });
  const found = page.getByRole("listbox", { name: "Matches" }).getByRole("option");
  for (const [query, hit] of [
    ["part-41", /part-41/],
    ["alpine", /alpine:3\.20/],
    ["make part-3", /RUN.*make part-3/],
    ["/out/17", /\/out\/17/],
  ] as const) {
    await field.fill(query);
    await expect(found.filter({ hasText: hit }).first()).toBeVisible();
  }
  await field.fill("nothing like it");
  await expect(page.getByText("No matches.")).toBeVisible();
  await field.fill("part-41");
  await graph.expectAccessible("search");
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
  await expect(graph.card("part-41")).toBeInViewport();
  if (isMobile) return;
  await graph.focus();
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  expect(await focusMark(page)).toBe("whole");
});

test("what moves glides, unless one asked for less motion @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  const duration = (): Promise<string> =>
    page
      .getByTestId("stage")
      .first()
      .evaluate((card) => {
        const node = card.closest("[data-part=node]");
        return node === null ? "" : getComputedStyle(node).transitionDuration;
      });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await graph.open({ dockerfile: TWO });
  expect(Number.parseFloat(await duration())).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(Number.parseFloat(await duration())).toBe(0);
});
