import { expectAccessible, expectLegible } from "./pages/accessible.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { SEVEN } from "./support/graph-texts.ts";
import { expect, test } from "./support/test.ts";

// Colors are the same on every screen.
test("the page follows a light and a dark system, and axe finds every text legible @desktop", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SEVEN });
  await expect.poll(() => lightnessOfGround(graph)).toBe("dark");
  await expectLegible(page, '[data-testid="graph"]');
  await graph.chooseView("Show the longest chain");
  await expectLegible(page, '[data-testid="graph"]');
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(() => lightnessOfGround(graph)).toBe("light");
  // Without the chain it is tested elsewhere, as a light page is what tests open.
  await expectAccessible(page, '[data-testid="graph"]');
});

test("a theme that was chosen stays, whatever the system's @desktop", async ({ page, isMobile }) => {
  await page.emulateMedia({ colorScheme: "light" });
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SEVEN });
  await page.getByRole("button", { name: isMobile ? "More" : "Theme", exact: true }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect.poll(() => lightnessOfGround(graph)).toBe("dark");
  await page.reload();
  await graph.settle();
  expect(await lightnessOfGround(graph)).toBe("dark");
});

async function lightnessOfGround(graph: GraphPage): Promise<"light" | "dark"> {
  const ground = await graph.page.getByTestId("graph").evaluate((panel) => getComputedStyle(panel).backgroundColor);
  const [red = 0] = (/\d+/.exec(ground) ?? []).map(Number);
  return red > 127 ? "light" : "dark";
}
