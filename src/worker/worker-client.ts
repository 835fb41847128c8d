import type { Answered, Asked } from "./protocol.ts";

/** The part of a Worker that a client needs. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

export interface ClientOptions<Answer> {
  /** Starts the worker; called again after a crash. */
  readonly spawn: () => WorkerLike;
  /** Called with each answer that nothing newer has been asked after, in order. */
  readonly onAnswer: (version: number, answer: Answer) => void;
  /** Called when the worker cannot answer, also not when tried again. */
  readonly onFailure: (version: number, message: string) => void;
}

export interface WorkerClient<Question> {
  /** Asks; what was asked before and is not answered yet is no longer wanted. Versions must rise. */
  ask(version: number, question: Question): void;
  /** The last question is no longer wanted; its answer will be dropped. */
  forget(): void;
  /** Asks the last question again, in a fresh worker. */
  retry(): void;
  stop(): void;
}

/**
 * Talks to one worker that is started at the first question. While it is busy only the newest question waits; an answer
 * to an older one is dropped. A worker that dies is started anew once for each question.
 */
export function createWorkerClient<Question, Answer>(options: ClientOptions<Answer>): WorkerClient<Question> {
  let worker: WorkerLike | null = null;
  let busyWith: (Asked<Question> & { readonly isSecondTry: boolean }) | null = null;
  let last: Asked<Question> | null = null;

  const start = (): WorkerLike => {
    const fresh = options.spawn();
    fresh.onmessage = (event: MessageEvent<Answered<Answer>>) => receive(event.data);
    fresh.onerror = (event) => {
      // The page shows the failure itself; the browser need not report it too.
      event.preventDefault?.();
      die(event.message || "The worker could not be started.");
    };
    fresh.onmessageerror = () => die("The worker's answer could not be read.");
    return fresh;
  };
  const send = (asked: Asked<Question>, isSecondTry: boolean): void => {
    busyWith = { ...asked, isSecondTry };
    worker ??= start();
    worker.postMessage({ version: asked.version, question: asked.question });
  };
  const receive = (answered: Answered<Answer>): void => {
    if (busyWith === null || answered.version !== busyWith.version) return;
    busyWith = null;
    if (last === null) return;
    if (last.version !== answered.version) return send(last, false);
    if (answered.kind === "done") options.onAnswer(answered.version, answered.answer);
    else options.onFailure(answered.version, answered.message);
  };
  const die = (message: string): void => {
    worker?.terminate();
    worker = null;
    const broken = busyWith;
    busyWith = null;
    if (broken === null || last === null) return;
    if (last.version !== broken.version) return send(last, false);
    if (!broken.isSecondTry) return send(last, true);
    options.onFailure(broken.version, message);
  };
  return {
    ask(version, question) {
      last = { version, question };
      if (busyWith === null) send(last, false);
    },
    forget() {
      last = null;
    },
    retry() {
      worker?.terminate();
      worker = null;
      busyWith = null;
      if (last !== null) send(last, false);
    },
    stop() {
      worker?.terminate();
      worker = null;
      busyWith = null;
      last = null;
    },
  };
}
