import { analyzeRecord } from "#core/analyze-record.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import { openBuild } from "#formats/record/open-build.ts";
import { shortenOutput } from "#formats/record/shorten-output.ts";
import type { RecordQuestion, SentRecord } from "./protocol.ts";
import { packAnalysis } from "./sent-analysis.ts";
import { serve } from "./serve.ts";

serve(async ({ file, options }: RecordQuestion): Promise<SentRecord> => {
  const opened = await openBuild(new Uint8Array(await file.arrayBuffer()), true);
  if (opened.kind === "bad") return { opened, first: null };
  const builds = opened.builds.map(shortenOutput);
  const [build] = builds;
  return { opened: { ...opened, builds }, first: build ? analyzed(build, options) : null };
});

function analyzed(...[build, options]: Parameters<typeof analyzeRecord>): SentRecord["first"] {
  const first = analyzeRecord(build, options, lint, imageCatalogue);
  return first && { analysis: packAnalysis(first.analysis), images: first.images };
}
