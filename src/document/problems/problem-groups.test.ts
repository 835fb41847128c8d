import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import type { Problem, ProblemFamily, Severity } from "#core/lint/problem.ts";
import { indexLines } from "#core/text/line-index.ts";
import { countOf, problemGroups } from "./problem-groups.ts";
import { worstSeverity } from "./worst-severity.ts";

const TEXT = "FROM a AS build\nRUN b\nFROM c\nRUN d\n";

const { lines, stages } = analyze(TEXT);

function problem(
  severity: Severity,
  line: number,
  family: ProblemFamily = "buildkit",
  aliases: string[] = [],
): Problem {
  const start = indexLines(TEXT).startOf(line);
  return {
    rule: `rule-${line}`,
    aliases,
    family,
    severity,
    message: "m",
    range: { start: start + 4, end: start + 5 },
    lines: { first: line, last: line },
    stage: line < 3 ? 0 : 1,
    fixes: [],
  };
}

function shown(problems: readonly Problem[], ...options: [("severity" | "family" | "stage")?, string?]) {
  const groups = problemGroups({ problems, lines, stages }, ...options);
  return groups.map(({ title, rows }) => [title, rows.map((row) => row.lines)]);
}

describe("problemGroups", () => {
  it("groups by severity, worst first, each in the order of the text", () => {
    expect(shown([problem("info", 1), problem("error", 3), problem("error", 2)])).toEqual([
      ["2 errors", ["2", "3"]],
      ["1 hint", ["1"]],
    ]);
  });

  it("groups by the family that says it", () => {
    const problems = [problem("info", 1, "hadolint"), problem("info", 2, "stages"), problem("error", 4, "hadolint")];
    expect(shown(problems, "family")).toEqual([
      ["Across stages: 1", ["2"]],
      ["hadolint rules: 2", ["1", "4"]],
    ]);
  });

  it("groups by stage, by name where there is one", () => {
    const outside = { ...problem("error", 1), stage: -1 };
    expect(shown([problem("info", 4), problem("info", 2), outside], "stage")).toEqual([
      ["Outside any stage: 1", ["1"]],
      ["Stage build: 1", ["2"]],
      ["Stage 1: 1", ["4"]],
    ]);
  });

  it("leaves what has every word of the filter, in ids, stage or severity", () => {
    const problems = [problem("info", 2, "hadolint", ["StageNameCasing"]), problem("warning", 4)];
    expect(shown(problems, "severity", "stagename BUILD")).toEqual([["1 hint", ["2"]]]);
    expect(shown(problems, "severity", "warning RULE-4")).toEqual([["1 warning", ["4"]]]);
    expect(shown(problems, "severity", "nowhere")).toEqual([]);
  });
});

describe("countOf", () => {
  it("says one and many as one says them", () => {
    expect([countOf(1, "warning"), countOf(1200, "warning")]).toEqual(["1 warning", "1,200 warnings"]);
  });
});

describe("worstSeverity", () => {
  it("is the worst there is, null when there is none", () => {
    expect(worstSeverity([problem("info", 1), problem("warning", 2)])).toBe("warning");
    expect(worstSeverity([])).toBeNull();
  });
});
