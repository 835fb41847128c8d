import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { barBeside } from "./bar-beside.ts";
import { crossingViews } from "./crossing-view.ts";
import { formatSeconds, timeTicks } from "./format-seconds.ts";
import { type PlanTimes, type PlanView, planView } from "./plan-view.ts";
import { stagePhases } from "./stage-phases.ts";

const TEXT = `FROM golang:1.22 AS api
COPY api .
RUN go build -o /api

FROM alpine:3.20
RUN apk add --no-cache tini
COPY --from=api /api /api
`;

const NOTHING: PlanTimes = { known: [], cached: new Set(), measured: new Map() };

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
      "Starts at 54 s, when `RUN go build -o /api` in api is done. Ends at 55 s. It decides how long the build takes.",
    );
    expect(barOf(viewOf(), "RUN apk add --no-cache tini").words).toContain("It could take 26 s longer at no cost.");
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
    expect(barBeside(view, build, "ArrowLeft")?.text).toBe("COPY api .");
    expect(barBeside(view, build, "ArrowDown")?.text).toBe("RUN apk add --no-cache tini");
    expect(barBeside(view, build, "ArrowUp")?.text).toBe("build context");
    expect(barBeside(view, build, "ArrowRight")).toBeNull();
    expect(barBeside(view, build, "x")).toBeNull();
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
