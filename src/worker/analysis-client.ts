import type { Analysis } from "#core/analysis.ts";
// oxlint-disable-next-line import/default -- Vite gives a ?worker&url its default export
import analysisWorker from "./analysis.worker.ts?worker&url";
import type { AnalysisQuestion } from "./protocol.ts";
import { unpackAnalysis, type SentAnalysis } from "./sent-analysis.ts";
import { trustedScript } from "./trusted-script.ts";
import { type ClientOptions, createWorkerClient, type WorkerClient } from "./worker-client.ts";

/** A client of the worker that analyzes texts too long for the main thread. */
export function createAnalysisClient({
  onAnswer,
  onFailure,
}: Pick<ClientOptions<Analysis>, "onAnswer" | "onFailure">): WorkerClient<AnalysisQuestion> {
  return createWorkerClient<AnalysisQuestion, SentAnalysis>({
    spawn: () => new Worker(trustedScript(analysisWorker), { type: "module" }),
    onAnswer: (version, sent) => onAnswer(version, unpackAnalysis(sent)),
    onFailure,
  });
}
