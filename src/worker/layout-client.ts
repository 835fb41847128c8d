import type { GraphLayout } from "#layout/layout.ts";
// oxlint-disable-next-line import/default -- Vite gives a ?worker&url its default export
import layoutWorker from "./layout.worker.ts?worker&url";
import type { LayoutQuestion } from "./protocol.ts";
import { trustedScript } from "./trusted-script.ts";
import { type ClientOptions, createWorkerClient, type WorkerClient } from "./worker-client.ts";

/** A client of the layout worker. */
export function createLayoutClient(
  options: Pick<ClientOptions<GraphLayout>, "onAnswer" | "onFailure">,
): WorkerClient<LayoutQuestion> {
  return createWorkerClient<LayoutQuestion, GraphLayout>({
    spawn: () => new Worker(trustedScript(layoutWorker), { type: "module" }),
    ...options,
  });
}
