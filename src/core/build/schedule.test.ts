import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { AnalyzeOptions } from "../analysis.ts";
import { durationsOf, identifySteps } from "./durations-known.ts";
import { scheduleSteps, type Schedule } from "./schedule.ts";
import { toLanes } from "./schedule-lanes.ts";
import { phaseAt, toMoments } from "./schedule-moments.ts";
import { weighCrossings } from "./schedule-what-if.ts";
import type { Step } from "../llb/step.ts";

const TWO_BUILDERS = `FROM golang:1.22 AS api
WORKDIR /src
COPY api .
RUN go build -o /api

FROM node:20 AS web
COPY web .
RUN npm ci
RUN npm run build

FROM alpine:3.20
RUN apk add --no-cache tini
COPY --from=api /api /api
COPY --from=web /dist /dist
`;

function stepsOf(text: string, options: AnalyzeOptions = {}): readonly Step[] {
  return analyze(text, { ...options }).build.steps;
}

function named(steps: readonly Step[], end: string): number {
  return steps.findIndex(({ name }) => name.endsWith(end));
}

describe("a schedule", () => {
  const steps = stepsOf(TWO_BUILDERS);
  // the context, three pulls of ten seconds, then a second for everything but the slow ones
  const durations = steps.map(({ name, op }) => {
    if (op.kind === "source") return op.identifier.startsWith("docker-image") ? 10 : 2;
    return name.endsWith("go build -o /api") ? 60 : name.endsWith("npm ci") ? 30 : 1;
  });
  const schedule = scheduleSteps(steps, durations);

  it("starts the final stage's own steps next to the builders it copies from later", () => {
    const apk = schedule.spans[named(steps, "apk add --no-cache tini")];
    expect(apk).toMatchObject({ start: 10, end: 11 });
  });

  it("starts a copy when the slower of its inputs is done", () => {
    const go = schedule.spans[named(steps, "go build -o /api")];
    expect(schedule.spans[named(steps, "COPY --from=api /api /api")]?.start).toBe(go?.end);
  });

  it("finds the critical path, the total and what parallelism saves", () => {
    expect(schedule.criticalPath.map((id) => steps[id]?.name)).toEqual([
      "[api 1/4] FROM docker.io/library/golang:1.22",
      "[api 2/4] WORKDIR /src",
      "[api 3/4] COPY api .",
      "[api 4/4] RUN go build -o /api",
      "[stage-2 3/4] COPY --from=api /api /api",
      "[stage-2 4/4] COPY --from=web /dist /dist",
    ]);
    expect(schedule.total).toBe(74);
    expect(schedule.sequential).toBe(10 * 3 + 2 + 1 + 1 + 60 + 1 + 30 + 1 + 1 + 1 + 1);
  });

  it("says by how much a step off the path may slip", () => {
    const build = schedule.spans[named(steps, "npm run build")];
    // both copies wait for the other one's stage only where they stack: web is done at 42, its copy starts at 73
    expect(build).toMatchObject({ end: 42, slack: 31 });
  });

  it("tells what the build takes when an edge is not there", () => {
    const [crossing, ...others] = weighCrossings(steps, durations, schedule);
    expect(crossing).toMatchObject({ fromStage: 0, toStage: 2, totalWithout: 43 });
    expect(others).toEqual([]);
    expect(scheduleSteps(steps, durations, crossing?.needs).total).toBe(43);
  });

  it("lists every moment, and what each step does then", () => {
    const moments = toMoments(schedule);
    expect(moments[0]).toMatchObject({ at: 0, ended: [] });
    expect(moments.at(-1)).toMatchObject({ at: 74, started: [] });
    const go = named(steps, "go build -o /api");
    expect([0, 12, 71.9, 72].map((time) => phaseAt(schedule, go, time))).toEqual([
      "waiting",
      "running",
      "running",
      "done",
    ]);
  });

  it("has nothing to do if there are no steps", () => {
    expect(scheduleSteps([], [])).toEqual({ spans: [], criticalPath: [], total: 0, sequential: 0 });
  });

  it("gives linked copies their own rows in their stage's lane", () => {
    const linked = stepsOf("FROM alpine\nRUN slow\nCOPY --link a /a\nCOPY --link b /b\n");
    const lanes = toLanes(
      linked,
      scheduleSteps(
        linked,
        linked.map(() => 1),
      ),
    );
    expect(lanes.find(({ stage }) => stage === 0)?.rows.length).toBe(3);
  });
});

const FOLDER = new URL("../../../../shared/conformance/", import.meta.url);

/** One in this many cases is scheduled; STAGELIGHT_CASES=all has all of them scheduled. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 8;

describe.runIf(existsSync(FOLDER))("the schedules of the conformance cases", () => {
  it.each(["buildkit", "real", "synthetic"])(
    "agree with an independent computation on every target of %s",
    (group) => {
      let compared = 0;
      for (const { source, options, facts } of casesOf(group)) {
        for (const { target, steps: known } of facts.targets ?? []) {
          if (known === undefined || known.length === 0) continue;
          const { build, stages } = analyze(source, { ...options, target });
          const { steps } = build;
          // BuildKit has as many: no schedule is compared of nothing
          expect({ source, target, count: steps.length }).toEqual({ source, target, count: known.length });
          const labels = stages.map(({ label }) => label);
          const durations = durationsOf(steps, identifySteps(steps, labels), []);
          expectToAgree(steps, durations, scheduleSteps(steps, durations), source);
          compared++;
        }
      }
      expect(compared).toBeGreaterThan(400 / ONE_OF);
    },
    120_000,
  );
});

/** By simulation: at every moment all steps whose inputs are done are started; nothing is read from the schedule. */
function expectToAgree(steps: readonly Step[], durations: readonly number[], schedule: Schedule, source: string): void {
  const startedAt = new Map<number, number>();
  const running = new Map<number, number>();
  const done = new Set<number>();
  let now = 0;
  while (done.size < steps.length) {
    for (const { id, inputs } of steps) {
      if (startedAt.has(id) || !inputs.every((input) => done.has(input))) continue;
      startedAt.set(id, now);
      running.set(id, now + (durations[id] ?? 0));
    }
    now = Math.min(...running.values());
    for (const [id, end] of running) {
      if (end > now) continue;
      running.delete(id);
      done.add(id);
    }
  }
  expect({ source, starts: schedule.spans.map(({ start }) => start) }).toEqual({
    source,
    starts: steps.map(({ id }) => startedAt.get(id)),
  });
  expect(schedule.total).toBe(now);
  expectCriticalPath(steps, durations, schedule, now);
  expectLanes(steps, schedule);
}

/** The path holds together, is as long as the build, and making any of its steps quicker never makes the build longer. */
function expectCriticalPath(steps: readonly Step[], durations: readonly number[], schedule: Schedule, total: number) {
  const path = schedule.criticalPath;
  expect(path.length).toBeGreaterThan(0);
  const broken = path.filter((id, position) => {
    const before = path[position - 1];
    const holds = before === undefined ? schedule.spans[id]?.start === 0 : steps[id]?.inputs.includes(before);
    return !holds || (schedule.spans[id]?.slack ?? 1) > 1e-6;
  });
  expect(broken).toEqual([]);
  const length = path.reduce((sum, id) => sum + (durations[id] ?? 0), 0);
  expect(length).toBeCloseTo(total, 6);
  // no other chain is longer: the longest chain that ends in each step, by recursion over the inputs
  const longest: number[] = [];
  for (const { id, inputs } of steps)
    longest.push((durations[id] ?? 0) + Math.max(0, ...inputs.map((input) => longest[input] ?? 0)));
  expect(Math.max(...longest)).toBeCloseTo(length, 6);
}

/** Every step is in exactly one row of its stage's lane, and no two of a row overlap. */
function expectLanes(steps: readonly Step[], schedule: Schedule): void {
  const lanes = toLanes(steps, schedule);
  expect(lanes.flatMap(({ rows }) => rows.flat()).toSorted((a, b) => a - b)).toEqual(steps.map(({ id }) => id));
  const misplaced: number[] = [];
  for (const { stage, rows } of lanes)
    for (const row of rows) {
      let free = 0;
      for (const id of row) {
        if (steps[id]?.stage !== stage || (schedule.spans[id]?.start ?? -1) < free) misplaced.push(id);
        free = schedule.spans[id]?.end ?? 0;
      }
    }
  expect(misplaced).toEqual([]);
}

interface ConformanceCase {
  readonly source: string;
  readonly options?: AnalyzeOptions;
  readonly facts: { readonly targets?: readonly { readonly target: string; readonly steps?: readonly object[] }[] };
}

function casesOf(group: string): readonly ConformanceCase[] {
  return readFileSync(new URL(`${group}.jsonl`, FOLDER), "utf8")
    .trimEnd()
    .split("\n")
    .filter((_, at) => at % ONE_OF === 0)
    .map((line) => JSON.parse(line));
}
