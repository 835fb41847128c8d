import type { Page } from "@playwright/test";
import { encodeLink } from "#permalink/codec.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { MainThread } from "../pages/main-thread.ts";
import { type Bench, openContext } from "./bench.ts";

const KEYS = 20;

/** A desktop's page with a document, ready for what is typed at the end of its text. */
export async function openForTyping(bench: Bench, document: LinkState): Promise<Page> {
  const context = await openContext(bench, { viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(bench.url + (await encodeLink(document)));
  await settle(page);
  // keys that are typed into the plain field while this replaces it would be lost
  await page.locator(".monaco-editor").first().waitFor();
  await page.getByTestId("editor").getByRole("textbox").first().focus();
  await page.keyboard.press("Control+End");
  return page;
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

let added = 0;

/** Milliseconds of the main thread for another stage, from `base`, which changes the layout. */
export function costOfStage(page: Page, base: string): Promise<number> {
  added += 1;
  return costOf(page, () => page.keyboard.insertText(`\nFROM ${base} AS added${added}\nRUN make\n`));
}
