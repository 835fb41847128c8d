import { GraphPage } from "./pages/graph-page.ts";
import { expect, test } from "./support/test.ts";

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
const copies = (count: number) => upTo(count).map((from) => `COPY --from=s${from} /a /b${from}\n`);
const ALL_FROM_ALL = upTo(20)
  .map((at) => `FROM alpine AS s${at}\n${copies(at).join("")}`)
  .join("");
const TWO_LINES = "FROM alpine AS base\nFROM base\n";

test("20 stages that copy from all before are laid out with care @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: ALL_FROM_ALL });
  await expect(page.getByTestId("stage")).toHaveCount(20);
  await expect(page.getByText("Drawn as a plain grid")).toBeHidden();
  await graph.open({ dockerfile: TWO_LINES });
  await expect(page.getByTestId("stage")).toHaveCount(2);
});

test.describe("with a clock that is set forward", () => {
  test.use({ isPageSpent: true });

  test("a graph that takes too long to lay out is a plain grid, which is said @desktop", async ({ page }) => {
    await page.clock.install();
    await page.route(/\/layout\.worker-/, (route) => new Promise<void>(() => void route));
    await page.goto(`./#v1/p/${encodeURIComponent(JSON.stringify({ dockerfile: ALL_FROM_ALL }))}`);
    await expect(page.getByText("Laying out the graph…")).toBeVisible();
    await page.clock.fastForward(60_000);
    const notice = page.getByText("Drawn as a plain grid, because this graph takes too long to lay out.");
    await expect(notice).toBeVisible();
    await page.getByRole("button", { name: "Hide this note" }).click();
    await expect(page.getByText("Drawn as a plain grid")).toBeHidden();
  });
});

test("while a layout takes long the graph says so, and one can stop it @desktop", async ({ page }) => {
  await page.addInitScript(() => {
    const { Worker } = window;
    window.Worker = class extends Worker {
      private readonly isOfLayout: boolean;
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.isOfLayout = String(url).includes("/layout.worker-");
      }
      override postMessage(message: unknown): void {
        if (!this.isOfLayout || document.documentElement.dataset.laysOut === "yes") super.postMessage(message);
      }
    };
  });
  await page.goto(`./#v1/p/${encodeURIComponent(JSON.stringify({ dockerfile: ALL_FROM_ALL }))}`);
  await expect(page.getByText("Laying out the graph…")).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Drawn as a plain grid, because the layout was stopped.")).toBeVisible();
  await expect(page.getByTestId("stage")).toHaveCount(20);
  await new GraphPage(page).settle();
  await page.evaluate(() => (document.documentElement.dataset.laysOut = "yes"));
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Drawn as a plain grid")).toBeHidden();
  await new GraphPage(page).settle();
});

const SERVICES = upTo(50).map((at) => `${["auth", "mail", "web"][at % 3]}-${at}`);
const MONOREPO = [
  "FROM alpine AS base\n",
  ...SERVICES.map(
    (name) =>
      `FROM base AS ${name}-deps\nRUN a\nFROM ${name}-deps AS ${name}-build\nRUN b\nFROM ${name}-build AS ${name}-out\nRUN c\n`,
  ),
  "FROM alpine\n",
  ...SERVICES.map((name) => `COPY --from=${name}-out /a /${name}\n`),
].join("");

test("stages of a graph that is too large to be read are groups, which a click or a key opens @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: MONOREPO });
  const groups = page.getByTestId("stage-group");
  await expect(groups).toHaveCount(3);
  await expect(page.getByTestId("stage")).toHaveCount(152);
  await expect(page.locator('[data-testid="stage"]:not([data-folded])')).toHaveCount(2);
  await groups.filter({ hasText: "mail-…" }).click();
  await expect(groups.filter({ hasText: "mail-1-deps → mail-1-out" })).toBeVisible();
  await expect(page.getByRole("application", { name: /^Stages\./ })).toBeFocused();
  const all = page.getByTestId("stage-groups");
  await expect(all).toHaveText("150 stages in 3 groups");
  await all.click();
  await expect(groups).toHaveCount(3);
  await graph.focus();
  // To the target, and back along an edge to the group next to it.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(all).toHaveAttribute("aria-expanded", "true");
  expect(await groups.count()).toBeGreaterThan(3);
});

test("what is searched for opens the groups around it @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  const skipped = upTo(40).map((at) => `FROM alpine AS lint-${at}\nRUN lint ${at}\n`);
  await graph.open({ dockerfile: `${skipped.join("")}${MONOREPO}` });
  // The second one is in a group of skipped stages, which are folded.
  for (const name of ["web-2-build", "lint-7"]) {
    await graph.focus();
    await page.keyboard.press("/");
    await page.getByRole("combobox", { name: "Search the graph" }).fill(name);
    await page.keyboard.press("Enter");
    await expect(graph.card(name)).toBeInViewport();
    await expect(page.getByTestId("stage-groups")).toHaveAttribute("aria-expanded", "true");
  }
});
