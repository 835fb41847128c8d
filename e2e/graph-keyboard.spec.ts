import { GraphPage } from "./pages/graph-page.ts";
import { SEVEN, TWO } from "./support/graph-texts.ts";
import { expect, test } from "./support/test.ts";

test("nodes and edges have names; arrows walk along, Enter opens, Escape leaves, a live region says where one is @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SEVEN, view: { direction: "down" } });
  await expect(graph.card("runtime")).toHaveAccessibleName("Stage 6, runtime, the target");
  await expect(graph.card("lint")).toHaveAccessibleName("Stage 2, lint, skipped");
  await expect(graph.source("node:20-alpine")).toHaveAccessibleName("node:20-alpine, image");
  for (const edge of await page.getByTestId("edge").locator("title").allTextContents()) {
    expect(edge).toMatch(/(?:starts from|copies|mounts) .* \(lines? [\d, ]+\)/);
  }
  const said = page.getByTestId("graph").locator('[aria-live="polite"]').filter({ hasText: "Stage" });
  await graph.focus();
  await page.keyboard.press("ArrowDown");
  await expect(said).toContainText("Stage 6, runtime, the target");
  await expect(said).toContainText("Uses files from");
  await page.keyboard.press("ArrowUp");
  await expect(said).not.toContainText("Stage 6");
  const walked = await said.textContent();
  await page.keyboard.press("ArrowDown");
  await expect(said).toContainText("Stage 6, runtime");
  expect(walked).toMatch(/Used by .*runtime/);
  await page.keyboard.press("Enter");
  const details = page.getByRole("dialog", { name: "Details" });
  await expect(details).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(details).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(said).toHaveCount(0);
});

test("the outline says in words everything that the graph says @desktop", async ({ page, isMobile }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TWO, view: { panel: "outline" } });
  if (isMobile) {
    await page.getByRole("tab", { name: "Build" }).click();
    await page.getByRole("tab", { name: "Outline" }).click();
  }
  const stages = page.getByRole("list", { name: "Stages in words" }).locator(":scope > li");
  await expect(stages).toHaveCount(2);
  await expect(stages.first()).toContainText("Starts from the golang:1.22 image.");
  await expect(stages.first()).toContainText("Built: stage-1 copies /out/app from it.");
  await expect(stages.last()).toContainText("Starts from the alpine:3.20 image.");
  await expect(stages.last()).toContainText("Copies /out/app → /usr/local/bin/app from the builder stage.");
  await expect(stages.last()).toContainText("target");
  await expect(stages.last()).toContainText("default");
  await graph.expectAccessible('[role="tabpanel"]');
  await stages
    .first()
    .getByRole("button", { name: /builder/ })
    .first()
    .click();
  await expect(
    stages
      .first()
      .getByRole("button", { name: /builder/ })
      .first(),
  ).toHaveAttribute("aria-pressed", "true");
});
