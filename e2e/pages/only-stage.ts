import type { Page } from "@playwright/test";
import { expect } from "../support/test.ts";

/** Waits until the picture has one stage, of that name: those of the text before may stay for a moment. */
export async function expectOnlyStage(page: Page, name: string, options: { timeout?: number } = {}): Promise<void> {
  const stages = page.getByTestId("stage");
  await expect(stages.and(page.locator(`[data-name="${name}"]`))).toHaveCount(1, options);
  await expect(stages).toHaveCount(1, options);
}
