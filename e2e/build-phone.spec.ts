import { BuildPage, type BuildPanelName } from "./pages/build-page.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { SEVEN } from "./support/graph-texts.ts";
import { expect, test } from "./support/test.ts";

/** The panels about the build, with something that each of them says of this build. */
const PANELS: readonly (readonly [BuildPanelName, RegExp])[] = [
  ["Plan", /faster than running the steps one by one/],
  ["Image", /Not in the image/],
  ["Steps", /\d+ steps/],
  ["Outline", /Starts from the node:20-alpine image/],
  ["Cache", /0 of \d+ steps run again/],
];

test("every panel about the build fills the screen and is accessible @phone", async ({ page }) => {
  const build = new BuildPage(page, true);
  await build.open({ dockerfile: SEVEN }, "Plan");
  for (const [name, says] of PANELS) {
    await test.step(name, async () => {
      await build.show(name);
      await expect(build.panel).toContainText(says);
      await build.expectAccessible();
    });
  }
  await build.screen("Graph");
  const graph = new GraphPage(page);
  await graph
    .card("lint")
    .getByRole("button", { name: /why\?$/ })
    .click();
  await expect(page.getByRole("dialog", { name: "Details" })).toContainText("Skipped: runtime needs nothing from it.");
});
