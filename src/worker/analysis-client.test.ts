import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import { analysisAnswers } from "./analysis-answers.ts";
import { createAnalysisClient } from "./analysis-client.ts";
import type { LongTextQuestion, SentAnswer, WorkerRequest } from "./protocol.ts";
import type { WorkerLike } from "./worker-client.ts";

const TEXT = `# syntax=docker/dockerfile:1
FROM alpine AS base
RUN apt-get install curl && cd /tmp
FROM base
# two
RUN --mount=type=cache,target=/c \\
    sudo make && \\
    make install
COPY --from=base /a /b
RUN apk add vim
`;

const whole = (text: string) => analyze(text, {}, lint, imageCatalogue);
const plain = (analysis: Analysis | undefined) => analysis && { ...analysis, lines: null };

/** A client with a worker that answers when it is told to, and what either of them was sent. */
function setUp() {
  const sent: SentAnswer[] = [];
  const questions: LongTextQuestion[] = [];
  const analyses: Analysis[] = [];
  let workers: FakeWorker[] = [];
  class FakeWorker implements WorkerLike {
    onmessage: WorkerLike["onmessage"] = null;
    onerror: WorkerLike["onerror"] = null;
    onmessageerror: WorkerLike["onmessageerror"] = null;
    terminate = () => {};
    private readonly answer = analysisAnswers(lint, imageCatalogue);
    private readonly pending: WorkerRequest<LongTextQuestion>[] = [];
    postMessage(request: WorkerRequest<LongTextQuestion>): void {
      questions.push(request.question);
      this.pending.push(structuredClone(request));
    }
    work(): void {
      const request = this.pending.shift();
      if (request === undefined) return;
      const answer = structuredClone(this.answer(request.question));
      sent.push(answer);
      this.onmessage?.({ data: { kind: "done", version: request.version, answer } } as MessageEvent);
    }
  }
  const client = createAnalysisClient(
    { onAnswer: (_, analysis) => analyses.push(analysis), onFailure: () => {} },
    () => {
      const worker = new FakeWorker();
      workers = [...workers, worker];
      return worker;
    },
  );
  let version = 0;
  const ask = (text: string): void => client.ask((version += 1), { text, options: {} });
  const work = (): void => workers.at(-1)?.work();
  const start = async (): Promise<void> => {
    ask(TEXT);
    work();
    await import("./sent-edit.ts");
  };
  return { ask, work, start, sent, questions, analyses, crash: () => workers.at(-1)?.onerror?.({} as ErrorEvent) };
}

describe("an analysis that the worker makes", () => {
  it("is sent whole at first, and after an edit that is not simple", async () => {
    const { ask, work, start, sent } = setUp();
    await start();
    for (const text of [`${TEXT}# a key`, `${TEXT}FROM base`, `${TEXT}FROM base\n# a key`]) {
      ask(text);
      work();
    }
    expect(sent.map(({ kind }) => kind)).toEqual(["whole", "edit", "whole", "edit"]);
  });

  it("leaves out the problems that an edit only moves", async () => {
    const { ask, work, start, sent, analyses } = setUp();
    await start();
    const [before] = analyses;
    ask(TEXT.replace("# two", "# two\n\n"));
    work();
    const answer = sent.at(-1);
    // one names a line
    const changed = answer?.kind === "edit" ? answer.problems.changed.map(([, { rule }]) => rule) : null;
    expect(changed).toEqual(["stages/critical-path"]);
    expect(analyses.at(-1)?.problems[0]).toBe(before?.problems[0]);
    expect(plain(analyses.at(-1))).toEqual(plain(whole(TEXT.replace("# two", "# two\n\n"))));
  });

  it("is made of the last one that arrived where answers in between were dropped", async () => {
    const { ask, work, start, sent, analyses, questions } = setUp();
    await start();
    ask(TEXT.replace("# two", "# three"));
    ask(TEXT.replace("# two", "# four"));
    work();
    work();
    expect(questions.map(({ base }) => base)).toEqual([null, 1, 1]);
    expect([analyses.length, sent.at(-1)?.kind]).toEqual([2, "edit"]);
    expect(plain(analyses.at(-1))).toEqual(plain(whole(TEXT.replace("# two", "# four"))));
  });

  it("is sent whole by a worker that was started again", async () => {
    const { ask, work, start, sent, analyses, crash } = setUp();
    await start();
    ask(TEXT.replace("# two", "# three"));
    crash();
    work();
    expect(sent.map(({ kind }) => kind)).toEqual(["whole", "whole"]);
    expect(plain(analyses.at(-1))).toEqual(plain(whole(TEXT.replace("# two", "# three"))));
  });

  it("is the same as without a worker, whatever is typed", async () => {
    const typed = fc.constantFrom("", " ", "\n", "#", "# x\n", "RUN a\n", "sudo ", "x", "\\", "FROM base\n", "apt ");
    const edits = fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(4), typed), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const { ask, work, start, analyses } = setUp();
        await start();
        let text = TEXT;
        for (const [at, length, part] of list) {
          text = text.slice(0, at) + part + text.slice(at + length);
          ask(text);
          work();
          expect(plain(analyses.at(-1))).toEqual(plain(whole(text)));
        }
      }),
      { numRuns: 20 },
    );
  });
});
