import type { BrowserContextOptions, Page } from "@playwright/test";
import { encodeLink } from "#permalink/codec.ts";
import { TWELVE } from "../support/graph-texts.ts";
import { type Bench, openContext } from "./bench.ts";
import type { Figure } from "./figure-lines.ts";

interface Conditions {
  readonly screen: BrowserContextOptions;
  /** How many times slower the processor is. */
  readonly cpu: number;
  readonly isSlow4G: boolean;
  /** The page has been here before and is kept by its service worker. */
  readonly isSecond: boolean;
}

interface Visit {
  /** Milliseconds from the start of the navigation. */
  readonly firstPaint: number;
  readonly settled: number;
}

const DESKTOP: Conditions = {
  screen: { viewport: { width: 1440, height: 900 } },
  cpu: 1,
  isSlow4G: false,
  isSecond: false,
};

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** Slow 4G as Lighthouse means it. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** From an address to what was asked for, on a first visit and on others. */
export async function measureVisits(bench: Bench): Promise<readonly Figure[]> {
  const link = await encodeLink({ dockerfile: TWELVE });
  const figures: Figure[] = [];
  const measure = async (
    hash: string,
    conditions: Conditions,
    of: readonly { readonly name: string; readonly limit: number; readonly take: (visit: Visit) => number }[],
  ): Promise<void> => {
    const wanted = of.filter(({ name }) => bench.isWanted(name));
    if (wanted.length === 0) return;
    const visits: Visit[] = [];
    for (let run = 0; run < bench.runs; run++) visits.push(await visit(bench, hash, conditions));
    for (const { name, limit, take } of wanted) figures.push({ name, unit: "ms", limit, values: visits.map(take) });
  };
  const paint = ({ firstPaint }: Visit): number => firstPaint;
  const graph = ({ settled }: Visit): number => settled;
  await measure(link, DESKTOP, [
    { name: "link of 12 stages: frame painted", limit: 150, take: paint },
    { name: "link of 12 stages: graph", limit: 450, take: graph },
  ]);
  await measure(link, { ...DESKTOP, cpu: 4 }, [{ name: "link, CPU 4 times slower: graph", limit: 750, take: graph }]);
  await measure(link, { ...DESKTOP, isSecond: true }, [{ name: "link, second visit: graph", limit: 300, take: graph }]);
  await measure("", DESKTOP, [
    { name: "empty page: frame painted", limit: 150, take: paint },
    { name: "empty page: can be used", limit: 300, take: graph },
  ]);
  await measure(link, { screen: PHONE, cpu: 4, isSlow4G: true, isSecond: false }, [
    { name: "link on a phone, slow 4G, CPU 4 times slower: graph", limit: 2500, take: graph },
  ]);
  return figures;
}

/** One visit in a browser that knows nothing of the page, or has been there once. */
async function visit(bench: Bench, hash: string, conditions: Conditions): Promise<Visit> {
  const { screen, cpu, isSlow4G, isSecond } = conditions;
  const { url } = bench;
  const context = await openContext(bench, { ...screen, serviceWorkers: isSecond ? "allow" : "block" });
  const page = await context.newPage();
  if (isSecond) {
    await page.goto(url + hash);
    await page.evaluate(untilKept);
    await page.goto("about:blank");
  }
  await page.addInitScript(watchGraph);
  const devtools = await context.newCDPSession(page);
  if (cpu > 1) await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (isSlow4G) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
  }
  await page.goto(url + hash);
  const times = await timesOf(page);
  await context.close();
  return times;
}

/** Waits until a service worker answers for the page. */
async function untilKept(): Promise<void> {
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller !== null) return;
  await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
}

/** Notes when the graph, or what is in its place, is drawn. */
function watchGraph(): void {
  const look = (): void => {
    if (document.querySelector('[data-testid="graph"][data-settled="true"]') === null) requestAnimationFrame(look);
    else performance.mark("graph");
  };
  requestAnimationFrame(look);
}

async function timesOf(page: Page): Promise<Visit> {
  await page.waitForFunction(() => performance.getEntriesByName("graph").length > 0, null, { timeout: 120_000 });
  return page.evaluate(() => ({
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    settled: performance.getEntriesByName("graph")[0]?.startTime ?? Number.NaN,
  }));
}
