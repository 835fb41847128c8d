import type { CDPSession, Page } from "@playwright/test";
import { textOfStages } from "#cli/synthetic-texts.ts";
import type { Bench } from "./bench.ts";
import { costOfKey, costOfStage, openForTyping, settle } from "./edits.ts";
import type { Figure } from "./figure-lines.ts";

const EDITS = 150;

const TYPING = new Map([
  [60, 25],
  [200, 50],
]);

const ADDING = new Map([
  [60, 60],
  [200, 150],
  [500, 500],
]);

/** What the main thread works for edits and for moving the graph, in the editor of a desktop. */
export async function measureEdits(bench: Bench): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const measure = async (
    name: string,
    unit: Figure["unit"],
    limit: number,
    stages: number,
    take: (page: Page) => Promise<number>,
  ): Promise<void> => {
    if (!bench.isWanted(name)) return;
    const page = await openStages(bench, stages);
    const values: number[] = [];
    for (let run = 0; run < bench.runs; run++) values.push(await take(page));
    figures.push({ name, unit, limit, values });
    await page.context().close();
  };
  for (const [stages, limit] of TYPING)
    await measure(`typing in ${stages} stages`, "ms a key", limit, stages, costOfKey);
  for (const [stages, limit] of ADDING)
    await measure(`adding a stage to ${stages}`, "ms", limit, stages, (page) => costOfStage(page, "stage0"));
  await measure("moving and zooming 500 stages: scripts", "ms a frame", 8, 500, costOfFrame);
  if (bench.isWanted("memory")) figures.push(await measureMemory(bench));
  return figures;
}

function openStages(bench: Bench, stages: number): Promise<Page> {
  return openForTyping(bench, { dockerfile: textOfStages(stages) });
}

/** Milliseconds of scripts for each frame in which the picture moved. */
async function costOfFrame(page: Page): Promise<number> {
  const box = await page.getByTestId("graph").boundingBox();
  if (box === null) throw new Error("There is no graph.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await scriptSeconds(devtools);
  const frames = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let count = 0;
        const next = (): void => {
          count += 1;
          if (performance.now() - start < 1_000) requestAnimationFrame(next);
          else resolve(count);
        };
        requestAnimationFrame(next);
      }),
  );
  await page.mouse.move(x, y);
  for (const by of [-120, -120, 120, 120]) await page.mouse.wheel(0, by);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 100, { steps: 30 });
  await page.mouse.move(x, y, { steps: 30 });
  await page.mouse.up();
  const count = await frames;
  return (((await scriptSeconds(devtools)) - before) * 1000) / count;
}

async function scriptSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN;
}

/** How many times more memory is in use after many edits than after a few. */
async function measureMemory(bench: Bench): Promise<Figure> {
  const page = await openStages(bench, 30);
  const edit = async (count: number): Promise<number> => {
    for (let done = 0; done < count; done++) {
      await page.keyboard.insertText(`\nFROM stage0 AS kept\nRUN make ${done}\n`);
      await page.keyboard.press("Control+z");
    }
    await settle(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    return usedSize;
  };
  const first = await edit(10);
  const last = await edit(EDITS);
  await page.context().close();
  return { name: `memory after ${EDITS} edits`, unit: "x", limit: 1.3, values: [last / first] };
}
