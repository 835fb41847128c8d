import type { Locator, Page } from "@playwright/test";
import { MainThread } from "../pages/main-thread.ts";

const KEYS = 20;

/** The editor of a desktop, as soon as it is there. */
export async function editorOf(page: Page): Promise<Locator> {
  const editor = page.getByTestId("editor").getByRole("textbox").first();
  await editor.waitFor({ state: "attached" });
  return editor;
}

/** Waits until the graph is laid out and nothing is pending. */
export function settle(page: Page): Promise<void> {
  return page.locator('[data-testid="graph"][data-settled="true"]').waitFor({ state: "attached", timeout: 120_000 });
}

/** Milliseconds of the main thread for what `act` does, until the graph is settled again. */
export async function costOf(page: Page, act: () => Promise<void>): Promise<number> {
  const thread = await MainThread.of(page);
  const before = await thread.seconds();
  await act();
  await twoFrames(page);
  await settle(page);
  await twoFrames(page);
  return ((await thread.seconds()) - before) * 1000;
}

function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Milliseconds of the main thread for each of the keys of a comment. */
export async function costOfKey(page: Page): Promise<number> {
  const text = "# what one types in a row".slice(0, KEYS);
  const cost = await costOf(page, () => page.keyboard.type(text, { delay: 30 }));
  await page.keyboard.press("Enter");
  return cost / KEYS;
}
