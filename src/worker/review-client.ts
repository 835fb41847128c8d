import type { ReviewAnswer, ReviewQuestion } from "./protocol.ts";
// oxlint-disable-next-line import/default -- Vite gives a ?worker&url its default export
import reviewWorker from "./review.worker.ts?worker&url";
import { trustedScript } from "./trusted-script.ts";
import { type ClientOptions, createWorkerClient, type WorkerClient } from "./worker-client.ts";

/** A client of the worker that proves fixes. */
export function createReviewClient(
  options: Pick<ClientOptions<ReviewAnswer>, "onAnswer" | "onFailure">,
): WorkerClient<ReviewQuestion> {
  return createWorkerClient<ReviewQuestion, ReviewAnswer>({
    spawn: () => new Worker(trustedScript(reviewWorker), { type: "module" }),
    ...options,
  });
}
