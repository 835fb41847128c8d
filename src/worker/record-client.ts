import type { AnalyzeOptions } from "#core/analysis.ts";
import type { RecordAnalysis } from "#core/analyze-record.ts";
import type { OpenedRecord } from "#core/record/opened-record.ts";
import type { RecordQuestion, SentRecord } from "./protocol.ts";
// oxlint-disable-next-line import/default -- Vite gives a ?worker&url its default export
import recordWorker from "./record.worker.ts?worker&url";
import { unpackAnalysis } from "./sent-analysis.ts";
import { trustedScript } from "./trusted-script.ts";
import { createWorkerClient, type WorkerFailure } from "./worker-client.ts";

type Opened = Extract<OpenedRecord, { readonly kind: "ok" }>;

/** What became of a file: its builds, why it holds none, or why the worker did not answer. */
export type RecordAnswer =
  | (Opened & { readonly first: RecordAnalysis | null })
  | Exclude<OpenedRecord, Opened>
  | { readonly kind: "failed"; readonly failure: WorkerFailure };

/** Opens a build record in its own worker, which ends with the answer. Never rejects. */
export function openRecordInWorker(file: Blob, options: AnalyzeOptions): Promise<RecordAnswer> {
  return new Promise((resolve) => {
    const answer = (answered: RecordAnswer): void => {
      client.stop();
      resolve(answered);
    };
    const client = createWorkerClient<RecordQuestion, SentRecord>({
      spawn: () => new Worker(trustedScript(recordWorker), { type: "module" }),
      onAnswer: (_, sent) => answer(received(sent)),
      onFailure: (_, failure) => answer({ kind: "failed", failure }),
    });
    client.ask(1, { file, options });
  });
}

function received({ opened, first }: SentRecord): RecordAnswer {
  if (opened.kind === "bad" || first === null) return opened.kind === "bad" ? opened : { ...opened, first: null };
  const { analysis, images } = first;
  return { ...opened, first: { analysis: unpackAnalysis(analysis), images } };
}
