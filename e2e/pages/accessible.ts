import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Nothing of the parts, by their selectors, keeps anyone out, as far as axe can tell. Without a part it is the whole page
 * but for the text and the graph, which take long and are checked in tests of their own.
 */
export async function expectAccessible(page: Page, ...parts: readonly string[]): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (parts.length === 0) axe.exclude('[data-testid="editor"]').exclude('[data-testid="graph"]');
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
