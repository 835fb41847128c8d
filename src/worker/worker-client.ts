import type { WorkerReply, WorkerRequest } from "./protocol.ts";

/** The part of a Worker that a client needs. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** Why there is no answer: the worker threw or crashed, took too long, or was stopped by the reader. */
export type WorkerFailure =
  | { readonly kind: "error"; readonly message: string }
  | { readonly kind: "late" }
  | { readonly kind: "stopped" };

export interface ClientOptions<Answer> {
  /** Starts the worker; called again after a crash or a missed deadline. */
  readonly spawn: () => WorkerLike;
  /** Called with each answer that nothing newer has been asked after, in order. */
  readonly onAnswer: (version: number, answer: Answer) => void;
  /** Called when there is no answer to the newest question. */
  readonly onFailure: (version: number, failure: WorkerFailure) => void;
}

export interface WorkerClient<Question> {
  /** Asks; what was asked before and is not answered yet is no longer wanted. Versions must rise. */
  ask(version: number, question: Question): void;
  /** The last question is no longer wanted; its answer will be dropped. */
  forget(): void;
  /** Ends the work on the last question, which fails as "stopped". */
  cancel(): void;
  stop(): void;
}

/** Milliseconds that one answer may take, once the worker has begun on it. */
export const ANSWER_DEADLINE = 10_000;
/** Milliseconds that a newer question waits for the answer to an older one. */
export const SUCCESSOR_DEADLINE = 1_000;
/** Milliseconds until the worker has to begin: it may have to be fetched first. */
export const START_DEADLINE = 60_000;

interface Job<Question> extends WorkerRequest<Question> {
  readonly isSecondTry: boolean;
  readonly sentAt: number;
  /** When the worker said that it began; null until then. */
  readonly beganAt: number | null;
}

/**
 * Talks to one worker that is started at the first question. While it is busy only the newest question waits; an answer
 * to an older one is dropped. A worker that dies is started again once for each question; one that misses a deadline is
 * terminated and replaced, and what it was asked fails as "late" unless something newer is waiting.
 */
export function createWorkerClient<Question, Answer>(options: ClientOptions<Answer>): WorkerClient<Question> {
  let worker: WorkerLike | null = null;
  let job: Job<Question> | null = null;
  let last: WorkerRequest<Question> | null = null;
  let lastAskedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const start = (): WorkerLike => {
    const fresh = options.spawn();
    fresh.onmessage = (event: MessageEvent<WorkerReply<Answer>>) => receive(event.data);
    fresh.onerror = (event) => {
      // The page shows the failure itself; the browser doesn't have to report it too.
      event.preventDefault?.();
      die(event.message || "The worker could not be started.");
    };
    fresh.onmessageerror = () => die("The worker's answer could not be read.");
    return fresh;
  };
  const end = (): void => {
    worker?.terminate();
    worker = null;
    job = null;
    clearTimeout(timer);
  };
  const send = (asked: WorkerRequest<Question>, isSecondTry = false): void => {
    job = { ...asked, isSecondTry, sentAt: Date.now(), beganAt: null };
    try {
      worker ??= start();
      worker.postMessage({ version: asked.version, question: asked.question });
    } catch (fault) {
      // A browser without workers, or a question that can't be sent.
      job = null;
      const message = fault instanceof Error ? fault.message : String(fault);
      return options.onFailure(asked.version, { kind: "error", message });
    }
    watch();
  };
  const watch = (): void => {
    clearTimeout(timer);
    if (job !== null) timer = setTimeout(expire, Math.max(deadlineOf(job, last, lastAskedAt) - Date.now(), 0));
  };
  const receive = (answered: WorkerReply<Answer>): void => {
    if (job === null || answered.version !== job.version) return;
    if (answered.kind === "began") {
      job = { ...job, beganAt: Date.now() };
      return watch();
    }
    job = null;
    clearTimeout(timer);
    if (last === null) return;
    if (last.version !== answered.version) return send(last);
    if (answered.kind === "done") options.onAnswer(answered.version, answered.answer);
    else options.onFailure(answered.version, { kind: "error", message: answered.message });
  };
  const die = (message: string): void => {
    const broken = job;
    end();
    if (broken === null || last === null) return;
    if (last.version !== broken.version) return send(last);
    if (!broken.isSecondTry) return send(last, true);
    options.onFailure(broken.version, { kind: "error", message });
  };
  const expire = (): void => {
    const late = job;
    end();
    if (late === null || last === null) return;
    if (last.version !== late.version) return send(last);
    // The next question finds it loaded.
    worker = start();
    options.onFailure(late.version, { kind: "late" });
  };
  return {
    ask(version, question) {
      last = { version, question };
      lastAskedAt = Date.now();
      if (job === null) send(last);
      else watch();
    },
    forget() {
      last = null;
      watch();
    },
    cancel() {
      const asked = last;
      if (job === null || asked === null) return;
      end();
      worker = start();
      options.onFailure(asked.version, { kind: "stopped" });
    },
    stop() {
      end();
      last = null;
    },
  };
}

/** When the worker is given up on `job`: soon after something newer was asked, or after all the time that it has. */
function deadlineOf(job: Job<unknown>, last: WorkerRequest<unknown> | null, lastAskedAt: number): number {
  if (job.beganAt === null) return job.sentAt + START_DEADLINE;
  const deadline = job.beganAt + ANSWER_DEADLINE;
  if (last === null || last.version === job.version) return deadline;
  return Math.min(deadline, Math.max(lastAskedAt, job.beganAt) + SUCCESSOR_DEADLINE);
}
