import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WorkerRequest } from "./protocol.ts";
import {
  ANSWER_DEADLINE,
  createWorkerClient,
  START_DEADLINE,
  SUCCESSOR_DEADLINE,
  type WorkerLike,
} from "./worker-client.ts";

class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: ((event: MessageEvent) => void) | null = null;
  readonly received: WorkerRequest<string>[] = [];
  isTerminated = false;

  postMessage(message: WorkerRequest<string>): void {
    this.received.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(version: number, answer: string): void {
    this.onmessage?.({ data: { kind: "done", version, answer } } as MessageEvent);
  }

  begin(version: number): void {
    this.onmessage?.({ data: { kind: "began", version } } as MessageEvent);
  }

  fail(version: number, message: string): void {
    this.onmessage?.({ data: { kind: "failed", version, message } } as MessageEvent);
  }

  crash(message: string): void {
    this.onerror?.({ message } as ErrorEvent);
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const answers: [number, string][] = [];
  const failures: [number, string][] = [];
  const client = createWorkerClient<string, string>({
    spawn: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    onAnswer: (version, answer) => answers.push([version, answer]),
    onFailure: (version, failure) =>
      failures.push([version, failure.kind === "error" ? failure.message : failure.kind]),
  });
  const worker = (place: number): FakeWorker => {
    const found = workers[place];
    if (found === undefined) throw new Error(`no worker ${place}`);
    return found;
  };
  return { client, workers, worker, answers, failures };
}

describe("createWorkerClient", () => {
  it("starts no worker before the first question", () => {
    expect(setUp().workers).toEqual([]);
  });

  it("hands over the answer with its version", () => {
    const { client, worker, answers } = setUp();
    client.ask(7, "a");
    worker(0).answer(7, "A");
    expect(answers).toEqual([[7, "A"]]);
  });

  it("keeps only the newest question waiting while the worker is busy", () => {
    const { client, worker } = setUp();
    client.ask(1, "a");
    client.ask(2, "b");
    client.ask(3, "c");
    worker(0).answer(1, "A");
    expect(worker(0).received.map((asked) => asked.version)).toEqual([1, 3]);
  });

  it("drops an answer that something newer was asked after", () => {
    const { client, worker, answers } = setUp();
    client.ask(1, "a");
    client.ask(2, "b");
    worker(0).answer(1, "A");
    worker(0).answer(2, "B");
    expect(answers).toEqual([[2, "B"]]);
  });

  it("drops an answer to a version that it is not waiting for", () => {
    const { client, worker, answers } = setUp();
    client.ask(1, "a");
    worker(0).answer(9, "?");
    worker(0).answer(1, "A");
    worker(0).answer(1, "again");
    expect(answers).toEqual([[1, "A"]]);
  });

  it("starts a crashed worker again and asks again", () => {
    const { client, workers, worker, answers, failures } = setUp();
    client.ask(1, "a");
    worker(0).crash("out of memory");
    expect(worker(0).isTerminated).toBe(true);
    worker(1).answer(1, "A");
    expect(workers).toHaveLength(2);
    expect(answers).toEqual([[1, "A"]]);
    expect(failures).toEqual([]);
  });

  it("reports a worker that crashes twice at one question", () => {
    const { client, worker, failures } = setUp();
    client.ask(1, "a");
    worker(0).crash("first");
    worker(1).crash("second");
    expect(failures).toEqual([[1, "second"]]);
  });

  it("goes on with the newest question when the worker crashes at an older one", () => {
    const { client, worker, answers } = setUp();
    client.ask(1, "a");
    client.ask(2, "b");
    worker(0).crash("first");
    worker(1).answer(2, "B");
    expect(answers).toEqual([[2, "B"]]);
  });

  it("reports what the worker could not answer, and answers the next", () => {
    const { client, worker, answers, failures } = setUp();
    client.ask(1, "a");
    worker(0).fail(1, "no layout");
    client.ask(2, "b");
    worker(0).answer(2, "B");
    expect(failures).toEqual([[1, "no layout"]]);
    expect(answers).toEqual([[2, "B"]]);
  });

  it("drops the answer to a question that was forgotten, and answers the next", () => {
    const { client, worker, answers } = setUp();
    client.ask(1, "a");
    client.forget();
    worker(0).answer(1, "A");
    client.ask(2, "b");
    worker(0).answer(2, "B");
    expect(answers).toEqual([[2, "B"]]);
  });

  it("stops when told to, and answers the next question in another worker", () => {
    const { client, worker, answers, failures } = setUp();
    client.ask(1, "a");
    client.cancel();
    expect(worker(0).isTerminated).toBe(true);
    expect(failures).toEqual([[1, "stopped"]]);
    client.ask(2, "b");
    worker(1).answer(2, "B");
    expect(answers).toEqual([[2, "B"]]);
  });

  it("reports a worker that can't be started, and asks the next question all the same", () => {
    const failures: [number, unknown][] = [];
    const client = createWorkerClient<string, string>({
      spawn: () => {
        throw new Error("no workers here");
      },
      onAnswer: () => {},
      onFailure: (version, failure) => failures.push([version, failure]),
    });
    client.ask(1, "a");
    client.ask(2, "b");
    expect(failures).toEqual([
      [1, { kind: "error", message: "no workers here" }],
      [2, { kind: "error", message: "no workers here" }],
    ]);
  });

  it("is silent once stopped", () => {
    const { client, worker, answers, failures } = setUp();
    client.ask(1, "a");
    client.stop();
    worker(0).answer(1, "A");
    worker(0).crash("late");
    expect(worker(0).isTerminated).toBe(true);
    expect([...answers, ...failures]).toEqual([]);
  });
});

describe("the deadlines", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("ends a worker that takes too long, and says so", () => {
    const { client, worker, failures } = setUp();
    client.ask(1, "a");
    worker(0).begin(1);
    vi.advanceTimersByTime(ANSWER_DEADLINE - 1);
    expect(failures).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(worker(0).isTerminated).toBe(true);
    expect(failures).toEqual([[1, "late"]]);
  });

  it("has another worker ready after one that took too long", () => {
    const { client, worker, answers } = setUp();
    client.ask(1, "a");
    worker(0).begin(1);
    vi.advanceTimersByTime(ANSWER_DEADLINE);
    client.ask(2, "b");
    worker(1).answer(2, "B");
    expect(answers).toEqual([[2, "B"]]);
  });

  it("ends the work on an older question when a newer one has waited", () => {
    const { client, worker, answers, failures } = setUp();
    client.ask(1, "a");
    worker(0).begin(1);
    vi.advanceTimersByTime(300);
    client.ask(2, "b");
    vi.advanceTimersByTime(SUCCESSOR_DEADLINE);
    worker(1).answer(2, "B");
    expect(worker(0).isTerminated).toBe(true);
    expect(answers).toEqual([[2, "B"]]);
    expect(failures).toEqual([]);
  });

  it("lets the work go on while newer questions keep replacing each other", () => {
    const { client, worker } = setUp();
    client.ask(1, "a");
    worker(0).begin(1);
    for (let version = 2; version < 8; version++) {
      client.ask(version, "b");
      vi.advanceTimersByTime(SUCCESSOR_DEADLINE / 2);
    }
    expect(worker(0).isTerminated).toBe(false);
  });

  it("counts no time in which the worker is still being fetched", () => {
    const { client, worker, answers } = setUp();
    client.ask(1, "a");
    client.ask(2, "b");
    vi.advanceTimersByTime(START_DEADLINE - 1);
    worker(0).begin(1);
    worker(0).answer(1, "A");
    worker(0).answer(2, "B");
    expect(answers).toEqual([[2, "B"]]);
  });

  it("gives up a worker that never begins", () => {
    const { client, failures } = setUp();
    client.ask(1, "a");
    vi.advanceTimersByTime(START_DEADLINE);
    expect(failures).toEqual([[1, "late"]]);
  });

  it("leaves a worker alone that has answered", () => {
    const { client, worker, failures } = setUp();
    client.ask(1, "a");
    worker(0).begin(1);
    worker(0).answer(1, "A");
    vi.advanceTimersByTime(ANSWER_DEADLINE + START_DEADLINE);
    expect(worker(0).isTerminated).toBe(false);
    expect(failures).toEqual([]);
  });
});
