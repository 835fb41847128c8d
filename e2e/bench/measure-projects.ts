import type { Page } from "@playwright/test";
import { largeProject } from "../support/large-project.ts";
import type { Bench } from "./bench.ts";
import { costOfKey, costOfStage, openForTyping } from "./edits.ts";
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
    const page = await openForTyping(bench, { dockerfile: "", project: { files: largeProject() }, view: { file } });
    const values: number[] = [];
    for (let run = 0; run < bench.runs; run++) values.push(await take(page));
    figures.push({ name, ...of, values });
    await page.context().close();
  };
  const key = { unit: "ms a key", limit: 50 } as const;
  await measure("typing in a Dockerfile of a project of 20 targets", key, "web/Dockerfile", costOfKey);
  await measure("typing in the Bake file of 20 targets", key, "docker-bake.hcl", costOfKey);
  const layout = { unit: "ms", limit: 500 } as const;
  await measure("adding a stage to 20 targets over 6 Dockerfiles", layout, "web/Dockerfile", (page) =>
    costOfStage(page, "sources"),
  );
  return figures;
}
