import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { lint } from "./lint.ts";
import { mergeBuildErrors } from "./merge-build-errors.ts";

function problemsOf(text: string) {
  const analysis = analyze(text);
  const hints = lint({ ...analysis, dockerignore: undefined, hadolint: undefined, includesOptIn: false });
  return mergeBuildErrors(analysis.problems, hints).map(({ rule, aliases, range }) => [
    rule,
    aliases.join(),
    text.slice(range.start, range.end),
  ]);
}

describe("what ends a build", () => {
  it("takes in the hint that says the same, and its place", () => {
    expect(problemsOf("LABEL a=b\nFROM a:1\n")).toEqual([["BuildError", "DL3061", "LABEL"]]);
    expect(problemsOf("FROM a:1\nEXPOSE 80 80000\n")).toEqual([["BuildError", "DL3011", "80000"]]);
    expect(problemsOf("FROM a:1\nONBUILD FROM b:1\n")).toEqual([["BuildError", "DL3043", "FROM"]]);
  });

  it("leaves alone what is said of another line", () => {
    expect(problemsOf("FROM a:1\nEXPOSE 80000\nEXPOSE 90000\n")).toEqual([
      ["BuildError", "DL3011", "80000"],
      ["DL3011", "BuildError", "90000"],
    ]);
    expect(problemsOf("FROM a:1\nFOO bar\n")).toEqual([["BuildError", "", "FOO bar"]]);
  });
});
