import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Nothing of the parts, by their selectors, keeps anyone out, as far as axe can tell. Without a part it is the whole page
 * but for the text and the graph, which take long and are checked in their own tests.
 */
export async function expectAccessible(page: Page, ...parts: readonly string[]): Promise<void> {
  await expectNoViolations(await axeFor(page, parts));
}

/** Every text of the parts has enough contrast: what another theme may change. */
export async function expectLegible(page: Page, ...parts: readonly string[]): Promise<void> {
  const axe = await axeFor(page, parts);
  await expectNoViolations(axe.withRules("color-contrast"));
}

async function axeFor(page: Page, parts: readonly string[]): Promise<AxeBuilder> {
  // Its half a megabyte is put into a page once, not for each look at it.
  const isThere = await page.evaluate(() => "axe" in window);
  // In legacy mode axe looks into no frame, and needs no page for itself: there are no frames in what is looked at.
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: "void 0" } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ["violations"], rules: { "label-content-name-mismatch": { enabled: true } } });
  if (parts.length === 0) axe.exclude('[data-testid="editor"]').exclude('[data-testid="graph"]');
  for (const part of parts) axe.include(part);
  return axe;
}

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
