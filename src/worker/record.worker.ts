import type { OpenedRecord } from "#core/record/opened-record.ts";
import { openBuild } from "#formats/record/open-build.ts";
import { shortenOutput } from "#formats/record/shorten-output.ts";
import type { RecordQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

serve(async ({ file }: RecordQuestion): Promise<OpenedRecord> => {
  const opened = await openBuild(new Uint8Array(await file.arrayBuffer()), true);
  return opened.kind === "ok" ? { ...opened, builds: opened.builds.map(shortenOutput) } : opened;
});
