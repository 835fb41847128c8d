import { describe, expect, it } from "vitest";
import { isBlankGoal } from "#document/lessons/maker-draft.ts";
import { fieldsOfGoal, golfOf, NEW_GOALS, withField } from "./goal-fields.ts";

describe("the fields of goals", () => {
  it("are all there is to fill in, and a target may stay empty", () => {
    const filled = Object.values(NEW_GOALS).map((goal) =>
      fieldsOfGoal(goal)
        .filter(([field]) => field !== "target")
        .reduce((one, [field]) => withField(one, field, "7"), goal),
    );
    expect(filled.filter(isBlankGoal)).toEqual([]);
    expect(
      Object.values(NEW_GOALS)
        .filter((goal) => !isBlankGoal(goal))
        .map(({ kind }) => kind),
    ).toEqual(["base-size", "not-root", "layers"]);
  });

  it("take whole numbers only, and not too large ones", () => {
    expect(withField(NEW_GOALS.layers, "most", "x")).toBe(NEW_GOALS.layers);
    expect(withField(NEW_GOALS.layers, "most", "-1")).toBe(NEW_GOALS.layers);
    expect(withField(NEW_GOALS.layers, "most", "")).toEqual({ kind: "layers", most: 0 });
    expect(withField(NEW_GOALS.layers, "most", "999999999")).toEqual({ kind: "layers", most: 100_000 });
  });

  it("say what golf counts", () => {
    expect(golfOf("none", "a")).toBe(null);
    expect(golfOf("reruns", "a")).toEqual({ measure: "reruns", file: "a" });
    expect(golfOf("layers", "a")).toEqual({ measure: "layers" });
  });
});
