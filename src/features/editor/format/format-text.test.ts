import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { applyEdits } from "#core/lint/fix/apply-edits.ts";
import { hasSameBehavior } from "./same-build.ts";
import { formatEdits, plainEdits } from "./format-text.ts";

function formatted(text: string): string {
  return applyEdits(text, formatEdits(analyze(text)));
}

describe("formatEdits", () => {
  it("writes keywords in upper case, but not what ONBUILD keeps in the image", () => {
    expect(formatted("from a as b\nonbuild run x\nhealthcheck cmd y\n")).toBe(
      "FROM a AS b\nONBUILD run x\nHEALTHCHECK cmd y\n",
    );
  });

  it("indents continued lines where blanks mean nothing", () => {
    expect(formatted("FROM a\nENV A=1 \\\n B=2 \\\n\tC=3\nCOPY --chown=a \\\nb \\\n  /c\n")).toBe(
      "FROM a\nENV A=1 \\\n    B=2 \\\n    C=3\nCOPY --chown=a \\\n    b \\\n    /c\n",
    );
  });

  it("leaves the blanks of shell commands and quoted texts, which are part of what is run", () => {
    for (const text of [
      'FROM a\nRUN a && \\\n  b\nENV A="1 \\\n  2"\n',
      "FROM a\nENV A b \\\n c\n",
      "FROM a\nUSER a\\\nb\n",
    ])
      expect(formatted(text)).toBe(text);
    expect(formatted("FROM a\nRUN --mount=type=ssh \\\n  --network=none \\\n  make\n")).toBe(
      "FROM a\nRUN --mount=type=ssh \\\n    --network=none \\\n    make\n",
    );
  });

  it("cuts blanks at the ends of lines, but not in here-documents", () => {
    expect(formatted("FROM a  \n# b \nRUN c \\  \n  d\t\nCOPY <<E /e  \nf  \nE\n")).toBe(
      "FROM a\n# b\nRUN c \\\n  d\nCOPY <<E /e\nf  \nE\n",
    );
  });

  it("puts one empty line in front of a stage and its comment", () => {
    expect(formatted("ARG A\nFROM a\n# b is it\nFROM b\n\n\n\nFROM c")).toBe(
      "ARG A\nFROM a\n\n# b is it\nFROM b\n\nFROM c\n",
    );
  });

  it("leaves alone what can't be read", () => {
    expect(formatted("from a\ncopy  \nrun x\n")).toBe("FROM a\nCOPY\nRUN x\n");
    expect(formatted("from a\nenv X  \n")).toBe("FROM a\nenv X  \n");
  });
});

const OWN = join(import.meta.dirname, "../../../cli/conformance/cases.jsonl");
const SHARED = join(import.meta.dirname, "../../../../../shared/conformance");

/** One in this many cases that aren't our own; STAGELIGHT_CASES=all has more of them formatted. */
const ONE_OF_SHARED = process.env["STAGELIGHT_CASES"] === "all" ? 5 : 20;

it("keeps what a fifth of our own cases build, and some others, and finds nothing to do the second time", () => {
  let changed = 0;
  for (const { source, options } of [
    OWN,
    `${SHARED}/real.jsonl`,
    `${SHARED}/buildkit.jsonl`,
    `${SHARED}/synthetic.jsonl`,
  ]
    .filter((file) => existsSync(file))
    .flatMap(readCases)) {
    const before = analyze(source, options);
    const edits = plainEdits(before);
    if (edits.length === 0) continue;
    const after = analyze(applyEdits(source, edits), options);
    expect({ source, isSame: hasSameBehavior(before, after) }).toEqual({ source, isSame: true });
    expect({ source, again: plainEdits(after) }).toEqual({ source, again: [] });
    const ranges = edits
      .map(({ range }) => range)
      .toSorted((one, other) => one.start - other.start || one.end - other.end);
    expect(ranges.every(({ start }, index) => start >= (ranges[index - 1]?.end ?? 0))).toBe(true);
    changed++;
  }
  expect(changed).toBeGreaterThan(existsSync(SHARED) ? 100 : 50);
});

interface Case {
  readonly source: string;
  readonly options?: AnalyzeOptions;
}

function readCases(file: string): Case[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .filter((_, index) => index % (file === OWN ? 5 : ONE_OF_SHARED) === 0)
    .map((line): Case => JSON.parse(line));
}
