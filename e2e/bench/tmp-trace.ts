import { chromium } from "@playwright/test";
import { writeFileSync } from "node:fs";
import { encodeLink } from "#permalink/codec.ts";
import { getBrowser } from "../support/browser.ts";
import { TWELVE } from "../support/graph-texts.ts";
import { serveCompressed } from "./serve-compressed.ts";
const site = await serveCompressed();
const browser = await chromium.launch({ executablePath: await getBrowser(), args: ["--disable-gpu"] });
const hash = process.argv[2] === "empty" ? "" : await encodeLink({ dockerfile: TWELVE });
for (let i = 0; i < 6; i++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  await context.addInitScript("globalThis.__name = (named) => named;"); const page = await context.newPage();
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('[data-testid="graph"][data-settled="true"]') === null) requestAnimationFrame(look);
      else performance.mark("graph");
    };
    requestAnimationFrame(look);
  });
  if (i === 5) await browser.startTracing(page, { categories: ["devtools.timeline", "v8", "disabled-by-default-v8.compile", "blink.user_timing", "loading", "disabled-by-default-v8.cpu_profiler"] });
  await page.goto(site.url + hash);
  await page.waitForFunction(() => performance.getEntriesByName("graph").length > 0, null, { timeout: 120_000 });
  const r = await page.evaluate(() => ({
    fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    graph: performance.getEntriesByName("graph")[0]?.startTime,
    nav: performance.getEntriesByType("navigation").map((e: any) => [e.responseEnd, e.domInteractive, e.domContentLoadedEventEnd, e.loadEventEnd]),
    res: performance.getEntriesByType("resource").map((e: any) => `${e.name.split("/").pop()} ${e.startTime.toFixed(0)}-${e.responseEnd.toFixed(0)} ${e.encodedBodySize}`),
  }));
  console.log(r.fcp, r.graph, JSON.stringify(r.nav)); if (process.argv[3]) console.log(r.res.join("\n"));
  if (i === 5) writeFileSync("/tmp/tr/trace-" + (process.argv[2] ?? "link") + ".json", await browser.stopTracing());
  await context.close();
}
await browser.close();
await site.close();
