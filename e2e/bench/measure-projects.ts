import type { Page } from "@playwright/test";
import { encodeLink } from "#permalink/codec.ts";
import { largeProject } from "../support/large-project.ts";
import { type Bench, openContext } from "./bench.ts";
import { costOf, costOfKey, editorOf, settle } from "./edits.ts";
import type { Figure } from "./figure-lines.ts";

/** What a project of 20 targets over 6 Dockerfiles takes: keys typed in its files, and a new layout of its graph. */
export async function measureProjects(bench: Bench): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const measure = async (
    name: string,
    of: Pick<Figure, "unit" | "limit">,
    file: string,
    take: (page: Page) => Promise<number>,
  ): Promise<void> => {
    if (!bench.isWanted(name)) return;
    const page = await openProject(bench, file);
    const values: number[] = [];
    for (let run = 0; run < bench.runs; run++) values.push(await take(page));
    figures.push({ name, ...of, values });
    await page.context().close();
  };
  const key = { unit: "ms a key", limit: 50 } as const;
  await measure("typing in a Dockerfile of a project of 20 targets", key, "web/Dockerfile", costOfKey);
  await measure("typing in the Bake file of 20 targets", key, "docker-bake.hcl", costOfKey);
  const layout = { unit: "ms", limit: 500 } as const;
  await measure("adding a stage to 20 targets over 6 Dockerfiles", layout, "web/Dockerfile", costOfStage);
  return figures;
}

async function openProject(bench: Bench, file: string): Promise<Page> {
  const context = await openContext(bench, { viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const link = await encodeLink({ dockerfile: "", project: { files: largeProject() }, view: { file } });
  await page.goto(bench.url + link);
  await settle(page);
  await (await editorOf(page)).focus();
  await page.keyboard.press("Control+End");
  return page;
}

let added = 0;

/** The graph of this size is laid out on the main thread. */
function costOfStage(page: Page): Promise<number> {
  added += 1;
  return costOf(page, () => page.keyboard.insertText(`\nFROM sources AS added${added}\nRUN make\n`));
}
