import type { WorkerReply, WorkerRequest } from "./protocol.ts";

/**
 * Answers every question that is posted to this worker, one after the other. What `answer` throws is sent as a failure.
 * `handOver` is what of an answer the worker doesn't keep, which is then moved instead of copied.
 */
export function serve<Question, Answer>(
  answer: (question: Question) => Answer | Promise<Answer>,
  handOver: (answer: Answer) => readonly Transferable[] = () => [],
): void {
  globalThis.onmessage = async (event: MessageEvent<WorkerRequest<Question>>): Promise<void> => {
    const { version, question } = event.data;
    globalThis.postMessage({ kind: "began", version } satisfies WorkerReply<Answer>);
    const reply = await answered(version, question, answer);
    globalThis.postMessage(reply, { transfer: reply.kind === "done" ? [...handOver(reply.answer)] : [] });
  };
}

async function answered<Question, Answer>(
  version: number,
  question: Question,
  answer: (question: Question) => Answer | Promise<Answer>,
): Promise<WorkerReply<Answer>> {
  try {
    return { kind: "done", version, answer: await answer(question) };
  } catch (error) {
    return { kind: "failed", version, message: error instanceof Error ? error.message : String(error) };
  }
}
