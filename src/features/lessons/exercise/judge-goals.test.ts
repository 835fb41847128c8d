import { beforeAll, describe, expect, it } from "vitest";
import { loadHintFinder } from "#document/analysis/hint-finder.ts";
import type { Goal } from "#core/exercise/goal.ts";
import { analyzeBuild } from "./analyze-build.ts";
import { goalWords } from "./goal-words.ts";
import { goalsWords, judgeGoals } from "./judge-goals.ts";

const START = 'FROM golang:1.25\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nCMD ["/app"]\n';
const SPLIT =
  'FROM golang:1.25 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nFROM alpine:3.22\nCOPY --from=build /app /app\nUSER nobody\nCMD ["/app"]\n';

const GOALS: readonly Goal[] = [
  { kind: "no-tool", tool: "go" },
  { kind: "not-root" },
  { kind: "runs", command: "go build" },
  { kind: "starts", command: "/app" },
  { kind: "no-problem", rule: "stages/runs-as-root" },
];

beforeAll(loadHintFinder, 120_000);

describe("judgeGoals", () => {
  it("says which goals a build meets, and what is next", () => {
    const start = judgeGoals(GOALS, analyzeBuild({ dockerfile: START }));
    expect(start).toMatchObject({ refused: "", met: 2, isDone: false });
    expect(goalsWords(start)).toBe(
      "2 of 5 goals met. Next goal: “The final image doesn't contain `go`”. `golang:1.25` contains it.",
    );
    const split = judgeGoals(GOALS, analyzeBuild({ dockerfile: SPLIT }));
    expect(split.checked.filter(({ state }) => state !== "met")).toEqual([]);
    expect(goalsWords(split)).toBe("Your build meets every goal.");
  });

  it("doesn't count a goal about a rule that the page doesn't have", () => {
    const view = judgeGoals([{ kind: "no-problem", rule: "stages/from-2031" }], analyzeBuild({ dockerfile: SPLIT }));
    expect(view).toMatchObject({ met: 0, isDone: false, checked: [{ state: "unknown" }] });
    expect(goalsWords(view)).toContain("The page doesn't know the rule `stages/from-2031`, so it can't check this.");
  });

  it("checks nothing of a file that BuildKit refuses, and says why", () => {
    const view = judgeGoals(GOALS, analyzeBuild({ dockerfile: "FROM alpine\nCOPPY a /\n" }));
    expect(view).toMatchObject({ checked: [], isDone: false });
    expect(goalsWords(view)).toBe(
      "BuildKit rejects line 2: `dockerfile parse error on line 2: unknown instruction: COPPY (did you mean COPY?)`",
    );
  });
});

describe("goalWords", () => {
  it("ends a stranger's code where it should", () => {
    expect(goalWords({ kind: "no-tool", tool: "a`**b**\n[x](stage)" })).toBe(
      "The final image doesn't contain `a'**b** [x](stage)`",
    );
  });

  it("counts one step as one", () => {
    expect(goalWords({ kind: "reruns", file: "a", most: 1 })).toBe("A change to `a` reruns at most 1 step");
    expect(goalWords({ kind: "reruns", file: "a", most: 0 })).toBe("A change to `a` reruns no steps");
  });
});
