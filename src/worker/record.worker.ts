import type { OpenedRecord } from "#core/record/opened-record.ts";
import { openRecord } from "#formats/record/open-record.ts";
import { shortenOutput } from "#formats/record/shorten-output.ts";
import type { RecordQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

serve(async ({ file }: RecordQuestion): Promise<OpenedRecord> => {
  const opened = await openRecord(new Uint8Array(await file.arrayBuffer()), true);
  return opened.kind === "ok" ? { ...opened, builds: opened.builds.map(shortenOutput) } : opened;
});
