import type { Page } from "@playwright/test";
import { largestOf } from "#core/text/extremes.ts";
import { fieldOf, readJson } from "#core/text/json-value.ts";
import { MainThread } from "../pages/main-thread.ts";

const START = "measured from here";
const END = "measured up to here";

/**
 * Milliseconds of the processor that the longest task of the page's main thread takes while `act` runs, on the machine that
 * limits are named for: what else runs on this one does not count.
 */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("This page has no browser of its own.");
  const thread = await MainThread.of(page);
  const before = await thread.slowness(page);
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await mark(page, START);
  await act();
  await mark(page, END);
  const trace = fieldOf(readJson((await browser.stopTracing()).toString()), "traceEvents");
  const slowness = (before + (await thread.slowness(page))) / 2;
  const events: readonly unknown[] = Array.isArray(trace) ? trace : [];
  const start = events.find((event) => fieldOf(event, "name") === START);
  const [from, until] = [START, END].map((name) => timeOf(events.find((event) => fieldOf(event, "name") === name)));
  const tasks = events.filter((event) => isTask(event) && ["pid", "tid"].every((key) => hasSame(key, event, start)));
  const measured = tasks.filter((task) => timeOf(task) >= (from ?? 0) && timeOf(task) < (until ?? 0));
  if (measured.length === 0) throw new Error("The trace has no task.");
  return largestOf(measured.map((task) => numberOf(task, "tdur"))) / 1000 / slowness;
}

function mark(page: Page, name: string): Promise<void> {
  return page.evaluate((given) => void performance.mark(given), name);
}

function isTask(event: unknown): boolean {
  return fieldOf(event, "name") === "ThreadControllerImpl::RunTask";
}

function hasSame(key: string, one: unknown, other: unknown): boolean {
  return fieldOf(one, key) === fieldOf(other, key);
}

/** Microseconds. */
function timeOf(event: unknown): number {
  return numberOf(event, "ts");
}

function numberOf(event: unknown, key: string): number {
  const value = fieldOf(event, key);
  return typeof value === "number" ? value : 0;
}
