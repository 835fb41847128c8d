import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import { analyzeOptions } from "#document/analysis/run-analysis.ts";
import { exportText } from "#features/share/export-texts.ts";
import { ROOT } from "../../root.ts";
import { runInFolder } from "../run-in-folder.ts";
import { analyzeInput } from "../input/analyze-source.ts";
import { writeGraph } from "./write-graph.ts";

const OWN = "src/cli/conformance/cases.jsonl";
const GROUPS = [OWN].concat(["buildkit", "real", "synthetic"].map((name) => `../shared/conformance/${name}.jsonl`));
const FORMATS = ["mermaid", "dot", "outline", "json"] as const;
const DRAWING = { direction: "auto", theme: "light", width: 1200, height: 800 } as const;

/** One in this many cases that aren't our own; STAGELIGHT_CASES=all has all of them exported. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 8;

/** How many of these both sides analyze, and for how many the command itself is run: one in this many. */
const TRY_EVERY = 8;
const RUN_EVERY = 40;

describe.skipIf(!existsSync(join(ROOT, OWN)))("the page and the command line", () => {
  it.each(GROUPS.filter((file) => existsSync(join(ROOT, file))))(
    "export the same bytes for every case of %s",
    async (file) => {
      const lines = readFileSync(join(ROOT, file), "utf8").trimEnd().split("\n");
      const sources = lines.filter((_, at) => file === OWN || at % ONE_OF === 0).map(sourceOf);
      const different: string[] = [];
      for (const [index, dockerfile] of sources.entries()) {
        const asked = analyzeOptions({ input: { dockerfile } });
        // Both sides ask the same function with the same options; that it gives the same, with all hints, is tried often.
        const isTried = index % TRY_EVERY === 0;
        const page = isTried ? analyze(dockerfile, asked, lint, imageCatalogue) : analyze(dockerfile, asked);
        const command = isTried ? analyzeInput({ dockerfile }) : page;
        expect(asked).toEqual(command.options);
        for (const format of FORMATS) {
          const exported = exportText(page, format).text;
          if ((await writeGraph(command, format, DRAWING)) !== exported) different.push(`${index} ${format}`);
          if (index % RUN_EVERY !== 0 || page.stages.length === 0) continue;
          const { out } = await runInFolder(["graph", "-f", format], { files: { Dockerfile: dockerfile } });
          if (out !== exported) different.push(`${index} ${format} of the command`);
        }
      }
      expect(lines.length).toBeGreaterThan(300);
      expect(different).toEqual([]);
    },
  );
});

function sourceOf(line: string): string {
  const { source }: { readonly source: string } = JSON.parse(line);
  return source;
}
