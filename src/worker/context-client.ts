import type { PackedFolder } from "#core/context/packed/packed-folder.ts";
import type { ContextAnswer, ContextQuestion } from "./context-protocol.ts";
// oxlint-disable-next-line import/default -- Vite gives a ?worker&url its default export
import contextWorker from "./context.worker.ts?worker&url";
import { trustedScript } from "./trusted-script.ts";
import { type ClientOptions, createWorkerClient, type WorkerClient } from "./worker-client.ts";

/** A client of a worker that knows one folder, also after it had to be started again. */
export function createContextClient(
  folder: PackedFolder,
  { onAnswer, onFailure }: Pick<ClientOptions<ContextAnswer>, "onAnswer" | "onFailure">,
): WorkerClient<ContextQuestion> {
  return createWorkerClient<ContextQuestion, ContextAnswer>({
    spawn: () => {
      const worker = new Worker(trustedScript(contextWorker), { type: "module" });
      worker.postMessage({ version: BEFORE_ALL, question: { kind: "folder", folder } });
      return worker;
    },
    onAnswer,
    onFailure,
  });
}

/** No question has this version. */
const BEFORE_ALL = -1;
