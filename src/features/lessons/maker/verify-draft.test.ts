import { beforeAll, describe, expect, it } from "vitest";
import { loadHintFinder } from "#document/analysis/hint-finder.ts";
import { type DraftExercise, newExercise } from "#document/lessons/maker-draft.ts";
import { analyzeBuild } from "../exercise/analyze-build.ts";
import { courseIssues, verifyExercise } from "./verify-draft.ts";

const START = 'FROM alpine:3.22\nCMD ["id"]\n';

function exercise(change: Partial<DraftExercise>): DraftExercise {
  return {
    ...newExercise(START),
    title: "Drop root",
    goals: [{ kind: "not-root" }],
    solution: { dockerfile: START.replace("CMD", "USER nobody\nCMD") },
    ...change,
  };
}

function issuesOf(change: Partial<DraftExercise>): readonly string[] {
  return verifyExercise(exercise(change)).issues;
}

beforeAll(loadHintFinder, 120_000);

describe("verifyExercise", () => {
  it("is content with a solution that meets every goal and a start that doesn't", () => {
    expect(issuesOf({})).toEqual([]);
  });

  it.each([
    [{ title: " " }, "Give the exercise a title."],
    [{ goals: [] }, "Add a goal."],
    [{ goals: [{ kind: "no-tool", tool: "" }] }, "Fill in goal 1."],
    [
      { goals: [{ kind: "not-root" }, { kind: "no-problem", rule: "DL9999" }] },
      "Goal 2: there is no rule named `DL9999`.",
    ],
    [{ golf: { measure: "reruns", file: "" } }, "Enter the file to count reruns for."],
    [
      { solution: { dockerfile: START } },
      "The solution doesn't meet a goal. The image doesn't run as root: It runs as root.",
    ],
    [
      { solution: { dockerfile: "FROM\n" } },
      "The solution can't be built. BuildKit rejects line 1: `dockerfile parse error on line 1: FROM requires either one or three arguments`",
    ],
    [
      { start: { dockerfile: START.replace("CMD", "USER nobody\nCMD") } },
      "The start file already meets every goal: there is nothing to do.",
    ],
  ] as const)("says of %j what is in the way of a link", (change, says) => {
    expect(issuesOf(change)).toEqual([says]);
  });

  it("checks an exercise again only where it has changed", () => {
    const one = exercise({});
    expect(verifyExercise(one)).toBe(verifyExercise(one));
    expect(analyzeBuild(one.start)).toBe(analyzeBuild({ ...one, title: "Other" }.start));
    expect(verifyExercise({ ...one, title: "" }).issues).toEqual(["Give the exercise a title."]);
  });

  it("lets an exercise start from a file that BuildKit refuses", () => {
    expect(issuesOf({ start: { dockerfile: "FROM alpine:3.22\nCOPPY a /\n" } })).toEqual([]);
  });

  it("names the exercise of a course that isn't right", () => {
    const exercises = [exercise({}), exercise({ title: "" })];
    const verified = exercises.map(verifyExercise);
    expect(courseIssues({ title: "", exercises }, verified)).toEqual(["Exercise 2: Give the exercise a title."]);
  });
});
