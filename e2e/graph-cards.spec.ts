import { GraphPage } from "./pages/graph-page.ts";
import { SEVEN, SIZES, TWO } from "./support/graph-texts.ts";
import { expect, test } from "./support/test.ts";

/** Every graph is drawn on a phone and on a usual desktop, two of them on a small one. */
const DESKTOPS = [
  { width: 1440, height: 900, sizes: SIZES },
  { width: 1024, height: 768, sizes: SIZES.filter(([stages]) => stages === 7 || stages === 30) },
];

test("graphs of every size are drawn with nothing cut, covered or overlapping", async ({ page, isMobile }) => {
  const graph = new GraphPage(page);
  for (const size of isMobile ? [null] : DESKTOPS) {
    // each of them is opened as it would be: what is drawn already only follows its window
    await page.goto("about:blank");
    if (size !== null) await page.setViewportSize(size);
    for (const [stages, dockerfile] of size?.sizes ?? SIZES) {
      await test.step(`${stages} stages, ${size?.width ?? "phone"}`, async () => {
        await graph.open({ dockerfile });
        await expect(page.getByTestId("stage")).toHaveCount(stages);
        await expect.poll(() => graph.faults()).toEqual([]);
        if (stages <= 12 && size?.width === 1440) expect(await graph.letterHeight()).toBeGreaterThanOrEqual(10.95);
      });
    }
  }
});

test("long names keep their end, and from afar are large enough to be read", async ({ page, isMobile }) => {
  const graph = new GraphPage(page);
  const names = Array.from({ length: 45 }, (_, place) => `integration-tests-of-service-${place}`);
  const chain = names.map((name, place) => `FROM ${names[place - 1] ?? "alpine"} AS ${name}\nRUN make\n`);
  await graph.open({ dockerfile: chain.join("") });
  await expect.poll(() => graph.faults()).toEqual([]);

  const uses = (place: number): string =>
    [1, 2, 4].map((back) => `COPY --from=${names[place - back]} /a /b\n`).join("");
  const woven = names.map((name, place) => `FROM alpine AS ${name}\n${place > 4 ? uses(place) : "RUN make\n"}`);
  await graph.open({ dockerfile: woven.join("") });
  if (isMobile) await expect(page.locator('[data-text-size="far"]')).toHaveCount(names.length);
  const tooSmall = async () => (await graph.faults()).filter((fault) => fault.includes("px high"));
  await expect.poll(tooSmall).toEqual([]);
});

test("a card says number, name, base, comment, what runs and where files come from", async ({ page, isMobile }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SEVEN });
  // On a small screen names are everything that is shown from afar.
  if (isMobile) await graph.zoomIn(4);
  const base = graph.card("base");
  await expect(base).toContainText("0");
  await expect(base).toContainText("has the tools that all stages need");
  await expect(base.getByRole("listitem")).toHaveText([
    /FROM\s*node:20-alpine/,
    /WORKDIR\s*\/app/,
    /apk add --no-cache git/,
  ]);
  const taken = graph.card("runtime").getByRole("listitem").filter({ hasText: "/app/dist" });
  await expect(taken).toContainText("build");
  await expect(taken).toContainText(/→ (?:\/usr\/share\/nginx|…)\/html/);
  await expect(graph.card("deps").getByRole("img", { name: /^Cache mount/ })).toBeVisible();
  await expect(graph.card("build").getByRole("img", { name: /^Secret mount/ })).toBeVisible();
  await expect(graph.card("test").getByRole("img", { name: /^SSH agent/ })).toBeVisible();
  // On a desktop this is how the page is checked in both of its themes.
  if (isMobile) await graph.expectAccessible();
});

test("what is long is folded and counted, cards fold, and tags tell target, image, default and platform @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  const steps = Array.from({ length: 11 }, (_, n) => `  step-${n} && \\\n`).join("");
  await graph.open({ dockerfile: `FROM alpine AS a\nRUN ${steps}  last\nRUN <<EOF\nfirst\nsecond\nEOF\n` });
  const rows = graph.card("a").getByRole("listitem");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText("+11 lines");
  await expect(rows.nth(2)).toContainText("first; second");

  await graph.open({ dockerfile: TWO });
  const edges = await graph.edges();
  const builder = graph.card("builder");
  await expect(builder.getByRole("listitem")).toHaveCount(6);
  await builder.getByRole("button", { name: "Collapse builder" }).click();
  await expect(builder.getByRole("listitem")).toHaveCount(0);
  await graph.settle();
  expect(await graph.edges()).toEqual(edges);
  await builder.getByRole("button", { name: "Expand builder" }).click();
  await expect(builder.getByRole("listitem")).toHaveCount(6);
  await graph.chooseView("Collapse all cards");
  await expect(page.getByTestId("stage").getByRole("listitem")).toHaveCount(0);
  expect(await graph.edges()).toEqual(edges);
  await graph.chooseView("Expand all cards");
  await expect(page.getByTestId("stage").getByRole("listitem")).toHaveCount(10);

  await graph.open({ dockerfile: SEVEN, target: "deps" });
  await expect(graph.card("deps").getByTestId("tag")).toHaveText(["target"]);
  await expect(graph.card("base").getByTestId("tag")).toHaveText(["in the image"]);
  await expect(graph.card("runtime").getByTestId("tag")).toHaveText([/default$/]);
  await expect(graph.card("lint").getByTestId("tag")).toHaveCount(0);

  const dockerfile =
    "FROM --platform=$BUILDPLATFORM golang AS build\nRUN make\nFROM alpine\nCOPY --from=build /a /a\nRUN test\n";
  await graph.open({ dockerfile, platform: "linux/arm64" });
  await expect(graph.card("build").getByTestId("tag")).toHaveText(["native amd64"]);
  await expect(graph.card("unnamed").getByText("arm64 emulated")).toBeVisible();
  await graph.open({ dockerfile });
  await expect(graph.card("build").getByTestId("tag")).toHaveCount(0);
});
