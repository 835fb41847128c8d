import type { Page } from "@playwright/test";
import { fieldOf, readJson } from "#core/text/json-value.ts";

const START = "measured from here";

/**
 * Milliseconds of the processor that the longest task of the page's main thread takes while `act` runs. What else runs on
 * the machine does not count.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("This page has no browser of its own.");
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await page.evaluate((name) => void performance.mark(name), START);
  await act();
  const trace = fieldOf(readJson((await browser.stopTracing()).toString()), "traceEvents");
  const events: readonly unknown[] = Array.isArray(trace) ? trace : [];
  const start = events.find((event) => fieldOf(event, "name") === START);
  if (start === undefined) throw new Error("The trace has no mark.");
  const tasks = events.filter((event) => isTask(event) && ["pid", "tid"].every((key) => hasSame(key, event, start)));
  const since = numberOf(start, "ts");
  return tasks.reduce<number>(
    (longest, task) => (numberOf(task, "ts") < since ? longest : Math.max(longest, numberOf(task, "tdur") / 1000)),
    0,
  );
}

function isTask(event: unknown): boolean {
  return fieldOf(event, "name") === "ThreadControllerImpl::RunTask";
}

function hasSame(key: string, one: unknown, other: unknown): boolean {
  return fieldOf(one, key) === fieldOf(other, key);
}

function numberOf(event: unknown, key: string): number {
  const value = fieldOf(event, key);
  return typeof value === "number" ? value : 0;
}
