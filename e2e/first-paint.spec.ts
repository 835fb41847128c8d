import type { Locator } from "@playwright/test";
import { GraphPage } from "./pages/graph-page.ts";
import { expect, test } from "./support/test.ts";

const TOOLS = ["one", "two", "three", "four"];
const FIVE_STAGES = `${TOOLS.map((tool) => `FROM golang:1.25 AS ${tool}\nRUN go build -o /${tool} ./${tool}\n`).join("")}FROM alpine:3.22\n${TOOLS.map((tool) => `COPY --from=${tool} /${tool} /bin/\n`).join("")}`;
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

test("the scripts wait until the greeting is painted before they replace it @desktop", async ({ page }) => {
  await page.addInitScript(() => {
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = (callback) => {
      document.documentElement.dataset.greets ??= String(document.querySelector(".still") !== null);
      return requestAnimationFrame(callback);
    };
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "See what your Dockerfile really builds" })).toBeVisible();
  await expect(page.locator("html[data-greets]")).toHaveAttribute("data-greets", "true");
});

test("the first graph is painted with the page's frame and text, in the room that the HTML has for it", async ({
  page,
  isMobile,
}) => {
  await page.addInitScript(() => {
    const sizeOf = (element: Element | null) => `${element?.clientWidth} ${element?.clientHeight}`;
    const look = (): void => {
      const { dataset } = document.documentElement;
      const graph = document.querySelector('[data-testid="graph"]');
      if (graph === null) return void requestAnimationFrame(look);
      dataset.graph = sizeOf(graph);
      dataset.hasText = String(document.querySelector("textarea") !== null);
      dataset.stages = `${graph.querySelectorAll('[data-testid="stage"]').length} ${graph.getAttribute("data-settled")}`;
    };
    requestAnimationFrame(look);
    // Whenever something is added to the page: the scripts may replace the room before a frame is painted.
    new MutationObserver(() => {
      const still = document.querySelector(".still-graph");
      if (still !== null) document.documentElement.dataset.room = sizeOf(still);
    }).observe(document, { childList: true, subtree: true });
  });
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: FIVE_STAGES });
  const { stages, room, graph: size, hasText } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(stages).toBe("5 true");
  expect(size).toBe(room);
  // On a phone it's behind a tab.
  expect(hasText).toBe(String(!isMobile));
});

test("nothing of the first graph moves once it is painted", async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as readonly (PerformanceEntry & { value?: number })[]) {
        const { dataset } = document.documentElement;
        dataset.shift = String(Number(dataset.shift ?? 0) + (value ?? 0));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: FIVE_STAGES });
  // What comes later in panels moves a little; a card whose rows had come after it moved twice as much as this.
  expect(Number(await page.locator("html").getAttribute("data-shift"))).toBeLessThan(0.008);
});

/** The middle of a text and its upper edge, in pixels. */
async function placeOf(text: Locator): Promise<readonly [middle: number, top: number]> {
  const { x = 0, y = 0, width = 0 } = (await text.boundingBox()) ?? {};
  return [Math.round(x + width / 2), Math.round(y)];
}
