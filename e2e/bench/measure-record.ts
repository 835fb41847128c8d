import { packRecord, type SampleEvent, sampleProvenance } from "#formats/record/sample-record.ts";
import { textOfStages } from "#cli/synthetic-texts.ts";
import { dropFiles } from "../pages/drop-files.ts";
import { type Bench, openContext } from "./bench.ts";
import type { Figure } from "./figure-lines.ts";
import { longestTask } from "./longest-task.ts";

const STAGES = 20;
/** Bytes of what the record unpacks to: as large as those of builds for eight platforms are. */
const UNPACKED = 12_000_000;
/** What a step prints at a time. */
const PIECE = `${"#12 12.34 compiling src/module.c with -O2 -g -Wall -fstack-protector-strong\n".repeat(4)}`;

/** From dropping a large build record onto an empty page to its graph, and the longest task on the way. */
export async function measureRecord(bench: Bench): Promise<readonly Figure[]> {
  const graph = "build record of 12 MB: graph";
  const task = "build record of 12 MB: longest task";
  if (!bench.isWanted(graph) && !bench.isWanted(task)) return [];
  const content = Buffer.from(await packRecord([{ ...largeBuild() }]));
  const opened: Opened[] = [];
  for (let run = 0; run < bench.runs; run++) opened.push(await open(bench, content));
  return [
    { name: graph, unit: "ms", limit: 1000, values: opened.map(({ drawn }) => drawn) },
    { name: task, unit: "ms", limit: 50, values: opened.map((one) => one.longestTask) },
  ];
}

function largeBuild() {
  const dockerfile = textOfStages(STAGES);
  const lines = dockerfile.split("\n").filter((line) => line.startsWith("RUN ") || line.startsWith("COPY "));
  const pieces = Math.ceil(UNPACKED / (PIECE.length + 100) / lines.length);
  const stream = lines.flatMap((line, at): SampleEvent[] => {
    const digest = `sha256:${`${at}`.padStart(64, "0")}`;
    const name = `[stage-${at} 1/1] ${line}`;
    const times = { started: at + 1, completed: at + 9 };
    const output = Array.from({ length: pieces }, () => ({ digest, name, ...times, output: PIECE }));
    return [...output, { digest, name, ...times }];
  });
  return {
    record: {
      Ref: "large",
      FrontendAttrs: { filename: "Dockerfile" },
      CreatedAt: "1970-01-01T00:00:01Z",
      CompletedAt: "1970-01-01T00:10:00Z",
    },
    stream,
    provenance: sampleProvenance(dockerfile),
  };
}

interface Opened {
  /** Milliseconds from the drop to the drawn graph. */
  readonly drawn: number;
  readonly longestTask: number;
}

async function open(bench: Bench, content: Buffer): Promise<Opened> {
  const context = await openContext(bench, { viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(bench.url);
  await page.locator("main").waitFor();
  // whoever drops a file has looked at the page first
  await page.waitForTimeout(4_000);
  await page.evaluate(watchDrop);
  const longest = await longestTask(page, async () => {
    await dropFiles(page, [{ name: "large.dockerbuild", content }]);
    await page.waitForFunction(() => performance.getEntriesByName("drawn").length > 0, null, { timeout: 120_000 });
    await page.waitForTimeout(500);
  });
  const drawn = await page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return at("drawn") - at("dropped");
  });
  await context.close();
  return { drawn, longestTask: longest };
}

/** Notes when a file is dropped, and when the graph is drawn after that. */
function watchDrop(): void {
  const look = (): void => {
    const card = document.querySelector('[data-testid="graph"][data-settled="true"] [data-testid="stage"]');
    if (card === null) requestAnimationFrame(look);
    else performance.mark("drawn");
  };
  document.addEventListener(
    "drop",
    () => {
      performance.mark("dropped");
      requestAnimationFrame(look);
    },
    { capture: true, once: true },
  );
}
