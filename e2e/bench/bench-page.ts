// `npm run bench:page`: what a visitor waits for, in a real browser and on the built page. A report, never a test: the
// figures hold for a quiet machine. `-- --runs 3` for fewer visits than nine, `-- --only typing` for a part.
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { getBrowser } from "../support/browser.ts";
import { measureEdits } from "./measure-edits.ts";
import { measureFolder } from "./measure-folder.ts";
import { measureProjects } from "./measure-projects.ts";
import { measureRecord } from "./measure-record.ts";
import { measureVisits } from "./measure-visits.ts";
import { type Figure, figureLines } from "./figure-lines.ts";
import { serveCompressed } from "./serve-compressed.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "9" }, only: { type: "string", default: "" } },
});

const site = await serveCompressed();
const browser = await chromium.launch({ executablePath: await getBrowser(), args: ["--disable-gpu"] });
const bench = {
  browser,
  url: site.url,
  runs: Number(values.runs),
  isWanted: (name: string): boolean => name.includes(values.only),
};
const figures: Figure[] = [
  ...(await measureVisits(bench)),
  ...(await measureEdits(bench)),
  ...(await measureProjects(bench)),
  ...(await measureRecord(bench)),
  ...(await measureFolder(bench)),
];
process.stdout.write(figureLines(figures, bench.runs));
await browser.close();
await site.close();
