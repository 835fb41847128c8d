import type { OpenedRecord } from "#core/record/opened-record.ts";
import type { RecordQuestion } from "./protocol.ts";
// oxlint-disable-next-line import/default -- Vite gives a ?worker&url its default export
import recordWorker from "./record.worker.ts?worker&url";
import { trustedScript } from "./trusted-script.ts";
import { createWorkerClient, type WorkerFailure } from "./worker-client.ts";

/** What became of a file: its builds, why it holds none, or why the worker did not answer. */
export type RecordAnswer = OpenedRecord | { readonly kind: "failed"; readonly failure: WorkerFailure };

/** Opens a build record in its own worker, which ends with the answer. Never rejects. */
export function openRecordInWorker(file: Blob): Promise<RecordAnswer> {
  return new Promise((resolve) => {
    const answer = (answered: RecordAnswer): void => {
      client.stop();
      resolve(answered);
    };
    const client = createWorkerClient<RecordQuestion, OpenedRecord>({
      spawn: () => new Worker(trustedScript(recordWorker), { type: "module" }),
      onAnswer: (_, opened) => answer(opened),
      onFailure: (_, failure) => answer({ kind: "failed", failure }),
    });
    client.ask(1, { file });
  });
}
