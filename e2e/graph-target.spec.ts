import { EditorPage } from "./pages/editor-page.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { SEVEN } from "./support/graph-texts.ts";
import { expect, test } from "./support/test.ts";

test("what the target builds is lit, the rest dark or hidden; nothing moves; several targets are built at once @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SEVEN });
  expect(await graph.stages()).toEqual(["built", "built", "skipped", "built", "skipped", "built", "target"]);
  const places = await graph.places();
  await graph.chooseTarget("test");
  expect(await graph.stages()).toEqual(["built", "built", "skipped", "built", "target", "skipped", "skipped"]);
  const shipping = page.getByTestId("stage").and(page.locator('[data-ships="true"]'));
  await expect(shipping).toHaveCount(3);
  expect(await graph.places()).toEqual(places);
  const brightness = (name: string): Promise<string> =>
    graph
      .card(name)
      .getByTestId("stage")
      .evaluate((card) => getComputedStyle(card).color);
  const [ships, built, skipped] = [await brightness("test"), await brightness("build"), await brightness("lint")];
  expect(new Set([ships, built, skipped]).size).toBeGreaterThan(1);
  expect(built).not.toBe(skipped);

  // What is skipped is hidden on demand, with its edges, and comes back.
  await graph.chooseTarget("");
  await expect.poll(() => graph.stages()).toEqual(["built", "built", "skipped", "built", "skipped", "built", "target"]);
  const edges = await graph.edges();
  await graph.chooseView("Hide skipped stages");
  await expect(page.getByTestId("stage")).toHaveCount(5);
  await expect(graph.card("lint")).toHaveCount(0);
  expect(await graph.edges()).toEqual(edges.filter((edge) => edge.endsWith(" built")));
  await graph.chooseView("Show skipped stages");
  await expect(page.getByTestId("stage")).toHaveCount(7);

  // Several targets are built at once, and each stage says for which.
  await page.getByRole("button", { name: "Additional targets" }).click();
  await page.getByRole("menuitemcheckbox", { name: "lint" }).click();
  await page.keyboard.press("Escape");
  await expect.poll(() => graph.stages()).toEqual(["built", "built", "target", "built", "skipped", "built", "target"]);
  await expect(graph.card("deps").getByTestId("tag")).toHaveText(["for both"]);
  await expect(graph.card("prod-deps").getByTestId("tag")).toHaveText(["for runtime"]);
});

test("why? gives the path that needs a stage, or the sentence why nothing does @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SEVEN });
  const details = page.getByRole("dialog", { name: "Details" });
  await graph
    .card("base")
    .getByRole("button", { name: /why\?$/ })
    .click();
  await expect(details.getByRole("listitem").last()).toHaveText("the image");
  await expect(details.getByRole("listitem").first()).toContainText("starts from");
  await graph.expectAccessible("dialog");
  await page.keyboard.press("Escape");
  await graph
    .card("lint")
    .getByRole("button", { name: /why\?$/ })
    .click();
  await expect(details).toContainText("Skipped: runtime needs nothing from it.");
  await expect(details).toContainText("No other stage uses it.");
  await details.getByRole("button", { name: "Build this" }).first().click();
  await expect(page.getByRole("combobox", { name: "Target" })).toHaveValue("lint");
});

test("Back returns to the target that was chosen before @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  const target = page.getByRole("combobox", { name: "Target" });
  await graph.open({ dockerfile: "FROM a AS one\nFROM b AS two\nFROM c AS three\n" });
  for (const name of ["one", "two"]) {
    const before = page.url();
    await graph.chooseTarget(name);
    await expect.poll(() => page.url()).not.toBe(before);
  }
  await page.goBack();
  await expect(target).toHaveValue("one");
  await page.goBack();
  await expect(target).toHaveValue("");
  await page.goForward();
  await expect(target).toHaveValue("one");
});

test("the command for what is shown can be copied @desktop", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const graph = new GraphPage(page);
  const inputs = { target: "test", platform: "linux/arm64", buildArgs: { A: "b c" } };
  await graph.open({ dockerfile: SEVEN, ...inputs, view: { panel: "inputs" } });
  await page.getByRole("button", { name: "Copy the command" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("docker buildx build");
  expect(copied).toContain("--target test");
  expect(copied).toContain("--platform linux/arm64");
  expect(copied).toMatch(/--build-arg '?A=b c'?/);
});

test("an edit that changes the default target says so, and keeps the old one on a click", async ({
  page,
  isMobile,
}) => {
  const graph = new GraphPage(page);
  const editor = new EditorPage(page, isMobile);
  await graph.open({ dockerfile: SEVEN });
  await editor.append("\nFROM base AS docs\nRUN npm run docs\n");
  await editor.showGraph();
  await expect(page.getByText("The default target changed from runtime to docs.")).toBeVisible();
  await page.getByRole("button", { name: "Keep target runtime" }).click();
  await expect(page.getByRole("combobox", { name: "Target" })).toHaveValue("runtime");
  await graph.settle();
  expect((await graph.stages()).at(-1)).toBe("skipped");
});
