import { describe, expect, it } from "vitest";
import type { Problem, Severity } from "#core/lint/problem.ts";
import { indexLines } from "#core/text/line-index.ts";
import { countOf, problemGroups, worstSeverity } from "./problem-groups.ts";

const TEXT = "FROM a\nRUN b\nRUN c\n";

function problem(severity: Severity, line: number): Problem {
  const start = indexLines(TEXT).startOf(line);
  return {
    rule: `rule-${line}`,
    aliases: [],
    family: "buildkit",
    severity,
    message: "m",
    range: { start: start + 4, end: start + 5 },
    lines: { first: line, last: line },
    stage: 0,
    fixes: [],
  };
}

describe("problemGroups", () => {
  it("groups by severity, worst first, each in the order of the text", () => {
    const problems = [problem("info", 1), problem("error", 3), problem("error", 2)];
    const groups = problemGroups(problems, indexLines(TEXT));
    expect(groups.map(({ title, rows }) => [title, rows.map(({ lines }) => lines)])).toEqual([
      ["2 errors", ["2", "3"]],
      ["1 hint", ["1"]],
    ]);
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
