import type { Analysis } from "#core/analysis.ts";
// oxlint-disable-next-line import/default -- Vite gives a ?worker&url its default export
import analysisWorker from "./analysis.worker.ts?worker&url";
import type { AnalysisQuestion, LongTextQuestion, SentAnswer } from "./protocol.ts";
import { unpackAnalysis } from "./sent-analysis.ts";
import type { unpackEdit } from "./sent-edit.ts";
import { trustedScript } from "./trusted-script.ts";
import { type ClientOptions, createWorkerClient, type WorkerClient } from "./worker-client.ts";

/**
 * A client of the worker that analyzes texts too long for the main thread. To copy an analysis takes longer than to make it
 * of the one before an edit, which is done here as soon as there is one.
 */
export function createAnalysisClient(
  { onAnswer, onFailure }: Pick<ClientOptions<Analysis>, "onAnswer" | "onFailure">,
  spawn: ClientOptions<SentAnswer>["spawn"] = () => new Worker(trustedScript(analysisWorker), { type: "module" }),
): WorkerClient<AnalysisQuestion> {
  let unpack: typeof unpackEdit | null = null;
  let received: { readonly version: number; readonly analysis: Analysis } | null = null;
  let asked: AnalysisQuestion | null = null;
  const ask = (version: number, question: AnalysisQuestion, base = (unpack && received?.version) ?? null): void => {
    asked = question;
    client.ask(version, { ...question, version, base });
  };
  const receive = (version: number, sent: SentAnswer): void => {
    const analysis =
      sent.kind === "whole"
        ? unpackAnalysis(sent.analysis)
        : asked && received && unpack && unpack(received.analysis, asked, sent.problems);
    // this only happens if the two sides disagree about an edit
    if (!analysis) return asked === null ? undefined : ask(version, asked, null);
    received = { version, analysis };
    // the page doesn't wait for it, and does without where it can't be fetched
    if (unpack === null) void import("./sent-edit.ts").then((part) => (unpack = part.unpackEdit)).catch(() => {});
    onAnswer(version, analysis);
  };
  const client = createWorkerClient<LongTextQuestion, SentAnswer>({ spawn, onAnswer: receive, onFailure });
  return { ...client, ask };
}
