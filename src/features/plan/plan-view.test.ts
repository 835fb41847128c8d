import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { adjacentBar } from "./adjacent-bar.ts";
import { crossingOfEdge, crossingViews } from "./crossing-view.ts";
import { formatSeconds, timeTicks } from "#document/plan/format-seconds.ts";
import { momentRows } from "./moment-rows.ts";
import { NO_TIMES, type PlanTimes, type PlanView, planView } from "#document/plan/plan-view.ts";
import { stagePhases } from "./stage-phases.ts";

const TEXT = `FROM golang:1.22 AS api
COPY api .
RUN go build -o /api

FROM alpine:3.20
RUN apk add --no-cache tini
COPY --from=api /api /api
`;

const NOTHING: PlanTimes = NO_TIMES;

function viewOf(times: PlanTimes = NOTHING): PlanView {
  const view = planView(analyze(TEXT), times);
  if (view === null) throw new Error("there is no plan");
  return view;
}

function barOf(view: PlanView, text: string) {
  const bar = view.bars.find((one) => one.text === text);
  if (bar === undefined) throw new Error(`there is no ${text}`);
  return bar;
}

describe("planView", () => {
  it("has a lane for the sources and each stage, those of the image marked", () => {
    expect(viewOf().lanes.map(({ label, light }) => [label, light])).toEqual([
      ["sources", "source"],
      ["api", "built"],
      ["stage-1", "ships"],
    ]);
  });

  it("says of a step why it starts when it does", () => {
    expect(barOf(viewOf(), "COPY --from=api /api /api").words).toBe(
      "Starts at 54 s, when `RUN go build -o /api` in api is done. Ends at 55 s. It is on the critical path.",
    );
    expect(barOf(viewOf(), "RUN apk add --no-cache tini").words).toContain(
      "It could take 26 s longer without slowing the build down.",
    );
  });

  it("points each bar at its row of the text", () => {
    expect(barOf(viewOf(), "RUN go build -o /api").ref).toEqual({ kind: "row", instruction: 2 });
    expect(barOf(viewOf(), "build context").ref).toEqual({ kind: "source", id: "context" });
  });

  it("lets cached steps take no time, and measured ones theirs", () => {
    const id = barOf(viewOf(), "RUN go build -o /api").id;
    expect(viewOf({ ...NOTHING, cached: new Set([id]) }).schedule.total).toBeCloseTo(29);
    expect(viewOf({ ...NOTHING, measured: new Map([[id, 100]]) }).schedule.total).toBeCloseTo(110);
  });

  it("has no plan where BuildKit refuses the build", () => {
    expect(planView(analyze("FROM alpine\nCOPY a\n"), NOTHING)).toBeNull();
  });

  it("weighs what a stage costs by being needed, with its edge in the graph", () => {
    const [crossing] = crossingViews(analyze(TEXT), viewOf());
    expect(crossing).toMatchObject({ from: "api", to: "stage-1", edge: "stage:0>stage:1:copy", totalWithout: 29 });
  });

  it("weighs no stage against one that only has a first step in common with it", () => {
    const stage = (name: string, more: string): string => `FROM node:22 AS ${name}\nWORKDIR /app\n${more}\n`;
    const text = `${stage("deps", "RUN npm ci")}${stage("final", "COPY --from=deps /app/m /app/m")}`;
    const analysis = analyze(text);
    const view = planView(analysis, NOTHING);
    if (view === null) throw new Error("there is no plan");
    const pairs = crossingViews(analysis, view).map(({ from, to }) => `${to} without ${from}`);
    expect(pairs).toEqual(["final without deps"]);
  });

  it("can be drawn as if a stage were not needed, which then is not built", () => {
    const [crossing] = crossingViews(analyze(TEXT), viewOf());
    const without = planView(analyze(TEXT), NOTHING, crossing?.needs);
    expect(without?.schedule.total).toBe(29);
    expect(without?.lanes.map(({ label }) => label)).toEqual(["stage-1"]);
    expect(without && momentRows(without).at(-1)?.at).toBe(29);
  });

  it("weighs any edge of the graph, also one that decides nothing", () => {
    const text = `${TEXT}COPY --from=busy /x /x\n`.replace("FROM golang", "FROM busybox AS busy\n\nFROM golang");
    const analysis = analyze(text);
    const view = planView(analysis, NOTHING);
    if (view === null) throw new Error("there is no plan");
    const edgeOf = (from: number) => analysis.graph.edges.find((edge) => edge.from === `stage:${from}`)?.id ?? "";
    expect(crossingOfEdge(analysis, view, edgeOf(0))).toMatchObject({ from: "busy", to: "stage-2", saved: 0 });
    expect(crossingOfEdge(analysis, view, edgeOf(1))).toMatchObject({ from: "api", edge: edgeOf(1) });
    expect(crossingOfEdge(analysis, view, "none")).toBeNull();
  });

  it("marks what failed in the log, and what the log does not tell", () => {
    const build = barOf(viewOf(), "RUN go build -o /api").id;
    const install = barOf(viewOf(), "RUN apk add --no-cache tini").id;
    const view = viewOf({ ...NOTHING, measured: new Map([[build, 3]]), statuses: new Map([[build, "error"]]) });
    expect(view.bars[build]).toMatchObject({ isFailed: true, isGuessed: false });
    expect(view.bars[build]?.words).toMatch(/^It failed\. Starts at/);
    expect(view.bars[install]).toMatchObject({ isFailed: false, isGuessed: true });
    expect(view.bars[install]?.words).toMatch(/^The log doesn't say how long/);
    expect(viewOf().bars.some(({ isGuessed }) => isGuessed)).toBe(false);
  });

  it("leaves out what a failed build never reached", () => {
    const build = barOf(viewOf(), "RUN go build -o /api").id;
    const view = viewOf({ ...NOTHING, measured: new Map([[build, 3]]), statuses: new Map([[build, "error"]]) });
    const shown = (of: PlanView) => of.lanes.flatMap(({ rows }) => rows.flat()).map(({ text }) => text);
    expect(shown(viewOf())).toContain("COPY --from=api /api /api");
    expect(shown(view)).not.toContain("COPY --from=api /api /api");
    expect(shown(view)).toContain("RUN go build -o /api");
    expect(momentRows(view).flatMap(({ started }) => started.map(({ text }) => text))).not.toContain(
      "COPY --from=api /api /api",
    );
  });

  it("says what each stage is doing at a moment", () => {
    expect(stagePhases(viewOf(), 30)).toEqual([
      { stage: 0, phase: "running" },
      { stage: 1, phase: "running" },
    ]);
    expect(stagePhases(viewOf(), 55)).toEqual([
      { stage: 0, phase: "done" },
      { stage: 1, phase: "done" },
    ]);
  });

  it("leads the arrow keys along a lane and across lanes", () => {
    const view = viewOf();
    const build = barOf(view, "RUN go build -o /api").id;
    expect(adjacentBar(view, build, "ArrowLeft")?.text).toBe("COPY api .");
    expect(adjacentBar(view, build, "ArrowDown")?.text).toBe("RUN apk add --no-cache tini");
    expect(adjacentBar(view, build, "ArrowUp")?.text).toBe("build context");
    expect(adjacentBar(view, build, "ArrowRight")).toBeNull();
    expect(adjacentBar(view, build, "x")).toBeNull();
  });
});

describe("formatSeconds", () => {
  it.each([
    [0, "0 s"],
    [0.2, "0.2 s"],
    [9.96, "10 s"],
    [59.4, "59 s"],
    [59.6, "1 min"],
    [192, "3 min 12 s"],
    [3900, "1 h 5 min"],
  ])("writes %d as %s", (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });

  it("puts ticks at round moments", () => {
    expect(timeTicks(87, 6)).toEqual([0, 15, 30, 45, 60, 75]);
    expect(timeTicks(0, 6)).toEqual([0]);
  });
});
