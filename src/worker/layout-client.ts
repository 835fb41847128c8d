import type { GraphLayout } from "#layout/layout.ts";
import { takeLayoutWorker } from "./layout-spawn.ts";
import type { LayoutQuestion } from "./protocol.ts";
import { type ClientOptions, createWorkerClient, type WorkerClient } from "./worker-client.ts";

/** A client of the layout worker. */
export function createLayoutClient(
  options: Pick<ClientOptions<GraphLayout>, "onAnswer" | "onFailure">,
): WorkerClient<LayoutQuestion> {
  return createWorkerClient<LayoutQuestion, GraphLayout>({
    spawn: takeLayoutWorker,
    ...options,
  });
}
