import { expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { lint } from "#core/lint/lint.ts";
import { problemKey } from "./problem-key.ts";
import { placeOfProblem } from "./problem-place.ts";

it("finds the row of a problem inside a stage, and nothing for one outside or gone", () => {
  const analysis = analyze("# hi\nARG A\nFROM alpine\nRUN cd /tmp && ls\n", {}, lint);
  const problem = analysis.problems.find(({ rule }) => rule === "DL3003");
  expect(problem && placeOfProblem(problemKey(problem), analysis)).toEqual({ kind: "row", instruction: 2 });
  expect(placeOfProblem("DL3003@9:9", analysis)).toBeNull();
});
