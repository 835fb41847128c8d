import { GraphPage } from "./pages/graph-page.ts";
import { SEVEN, TWELVE, TWO } from "./support/graph-texts.ts";
import { expect, test } from "./support/test.ts";

test("each kind of edge looks different, and pointing at one lights its ends and its rows @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TWELVE });
  const looks = await Promise.all(
    ["from", "copy", "mount"].map((kind) =>
      page
        .getByTestId("edge")
        .and(page.locator(`[data-kind="${kind}"][data-build="built"]`))
        .first()
        .evaluate((edge) => {
          const line = getComputedStyle(edge.querySelector("path:nth-of-type(2)") ?? edge);
          return { color: getComputedStyle(edge).color, line: `${line.strokeDasharray} ${line.strokeWidth}` };
        }),
    ),
  );
  expect(new Set(looks.map(({ color }) => color)).size).toBe(3);
  expect(new Set(looks.map(({ line }) => line)).size).toBeGreaterThanOrEqual(2);
  expect(looks[2]?.line).not.toContain("none");

  // It lights both its ends and its rows, and nothing else, and arrives at the row that takes.
  await graph.open({ dockerfile: TWO, view: { direction: "right" } });
  await page.getByRole("button", { name: /copies \/out\/app from builder/ }).hover();
  const lit = page.getByTestId("graph").locator('[data-light="lit"]');
  await expect(page.getByTestId("stage").and(lit)).toHaveCount(2);
  await expect(page.getByTestId("edge").and(lit)).toHaveCount(1);
  await expect(page.getByRole("listitem").and(lit)).toHaveText([/\/out\/app/]);
  await page.mouse.move(2, 400);
  await expect(lit).toHaveCount(0);

  const row = await graph.card("unnamed").getByRole("listitem").filter({ hasText: "/out/app" }).boundingBox();
  const head = await page
    .getByTestId("edge")
    .and(page.locator('[data-from="stage:0"]'))
    .locator("path")
    .last()
    .boundingBox();
  const [y, height] = [(head?.y ?? 0) + (head?.height ?? 0) / 2, row?.height ?? 0];
  expect(y).toBeGreaterThan(row?.y ?? Infinity);
  expect(y).toBeLessThan((row?.y ?? 0) + height);
});

test("a copy says what goes where, also of a skipped stage; several between two are one with a count that opens @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TWO });
  const label = page.getByRole("button", { name: /copies \/out\/app from builder/ });
  await expect(label).toContainText("/out/app →");
  await graph.open({ dockerfile: SEVEN });
  await expect
    .poll(() => graph.edges())
    .toEqual(
      expect.arrayContaining([
        "stage:3>stage:4 copy 18 skipped",
        "stage:1>stage:2 from 10 skipped",
        "stage:3>stage:6 copy 26,28 built",
      ]),
    );
  await page.getByRole("button", { name: /runtime copies \/app\/dist, \/app\/nginx\.conf from build/ }).click();
  const details = page.getByRole("dialog", { name: "Details" });
  await expect(details.getByRole("listitem")).toHaveText([
    /line \d+\s*\/app\/dist → \/usr\/share\/nginx\/html/,
    /line \d+\s*\/app\/nginx\.conf → \/etc\/nginx\/nginx\.conf/,
  ]);
  await graph.expectAccessible("dialog");
  await page.keyboard.press("Escape");
  await expect(details).toBeHidden();
});

test("many copies that arrive as one line are lit together, and a click lists them @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  const tools = Array.from({ length: 10 }, (_, at) => `tool${at}`);
  const stages = tools.map((tool) => `FROM golang AS ${tool}\nRUN go build -o /${tool}\n`);
  const copies = tools.map((tool) => `COPY --from=${tool} /${tool} /bin/\n`);
  await graph.open({ dockerfile: `${stages.join("")}FROM alpine AS final\n${copies.join("")}` });
  const trunk = page.getByTestId("trunk-line");
  await trunk.dispatchEvent("pointerover");
  await expect(page.getByTestId("edge").and(page.locator('[data-light="lit"]'))).toHaveCount(10);
  await expect(page.getByTestId("edge-words")).toHaveText(
    /^final copies files from 10 stages: tool0, tool1, and 8 more/,
  );
  await trunk.dispatchEvent("click");
  const details = page.getByRole("dialog", { name: "Details" });
  await expect(details.getByRole("listitem")).toHaveCount(10);
  await expect(details.getByRole("listitem").first()).toContainText("tool0");
});
