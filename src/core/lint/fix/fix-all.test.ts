import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { lint } from "../lint.ts";
import type { Fix, Problem } from "../problem.ts";
import { applyEdits } from "./apply-edits.ts";
import { applyFixes } from "./apply-fixes.ts";
import { insert, replace } from "./edits.ts";
import { fixAll } from "./fix-all.ts";
import { isSameBuild } from "./same-build.ts";

interface Case {
  readonly id: string;
  readonly source: string;
  readonly options?: AnalyzeOptions;
}

const CASES = join(import.meta.dirname, "../../../../../shared/conformance/real.jsonl");

/** One in this many files is fixed; STAGELIGHT_CASES=all has all of them fixed. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 10;

function fix(text: string, options: AnalyzeOptions = {}) {
  const look = (one: string) => analyze(one, options, lint);
  return fixAll(text, look, (before, after) => isSameBuild(look(before), look(after)));
}

describe("fixing all safe ones", () => {
  it("makes what can be made, also what takes another pass, as edits of the text that was", () => {
    const text =
      'from debian:12 as Base\nMAINTAINER me\nRUN apt update && apt install curl=1\nADD a b /c\nCMD ["x"]\nCMD ["y"]\n';
    const { text: after, edits } = fix(text);
    expect(after).toBe(
      'FROM debian:12 AS base\nLABEL org.opencontainers.image.authors="me"\n' +
        'RUN apt-get update && apt-get install -y curl=1 && rm -rf /var/lib/apt/lists/*\nCOPY a b /c/\nCMD ["y"]\n',
    );
    expect(applyEdits(text, edits)).toBe(after);
    expect(fix(after)).toEqual({ text: after, edits: [], fixed: [] });
  });

  it("leaves a text alone where it would mean something else", () => {
    const text = "FROM a:1 as b\n";
    expect(
      fixAll(
        text,
        (one) => analyze(one, {}, lint),
        () => false,
      ),
    ).toEqual({ text, edits: [], fixed: [] });
  });

  it("leaves line endings and indentation as they are", () => {
    const text = "FROM a:1\r\nRUN yum install -y b-1 \\\r\n\t&& c\r\n";
    expect(fix(text).text).toBe("FROM a:1\r\nRUN yum install -y b-1 \\\r\n\t&& c \\\r\n\t&& yum clean all\r\n");
  });

  it("does not take package lists from a later install", () => {
    const text = "FROM a:1\nRUN apt-get update\nRUN apt-get install -y b=1\n";
    expect(fix(text).text).toBe(text);
  });
});

describe("one pass of fixes", () => {
  const problem = (...fixes: Fix[]): Problem => ({
    rule: "x",
    aliases: [],
    family: "stages",
    severity: "info",
    message: "",
    range: { start: 0, end: 1 },
    lines: { first: 1, last: 1 },
    stage: 0,
    fixes,
  });
  const safe = (...edits: Fix["edits"]): Fix => ({ title: "", edits, isSafe: true });

  it("takes the first safe fix of each problem and none that is not", () => {
    const unsafe = { title: "", edits: [insert(0, "!")], isSafe: false };
    expect(applyFixes("abc", [problem(unsafe, safe(insert(1, "x"))), problem(unsafe)]).text).toBe("axbc");
  });

  it("makes a fix whole or not at all", () => {
    const first = problem(safe(replace({ start: 1, end: 2 }, "x")));
    const second = problem(safe(insert(0, "y"), replace({ start: 1, end: 3 }, "z")));
    const result = applyFixes("abc", [first, second]);
    expect(result.text).toBe("axc");
    expect(result.fixed).toEqual([first]);
  });

  it("makes an edit once that two fixes ask for", () => {
    const same = problem(safe(replace({ start: 0, end: 1 }, "x")));
    expect(applyFixes("abc", [same, same]).edits).toHaveLength(1);
  });
});

describe.skipIf(!existsSync(CASES))("fixing real files", () => {
  it("keeps outcome, stages and edges, and leaves nothing for a second run", { timeout: 120_000 }, () => {
    const cases = readFileSync(CASES, "utf8")
      .split("\n")
      .filter((line, at) => line !== "" && at % ONE_OF === 0)
      .map((line): Case => JSON.parse(line));
    const wrong = cases.filter(({ source, options = {} }) => {
      const look = (text: string) => analyze(text, options, lint);
      const { text } = fixAll(source, look, () => true);
      if (text === source) return false;
      return !isSameBuild(look(source), look(text)) || fixAll(text, look, () => true).text !== text;
    });
    expect(cases.length).toBeGreaterThan(50);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
