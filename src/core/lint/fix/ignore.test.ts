import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { lint } from "../lint.ts";
import { applyEdits } from "./apply-edits.ts";
import { ignoreHere, ignoreRule } from "./ignore.ts";

function problemOf(text: string, rule: string) {
  const analysis = analyze(text, {}, lint);
  const problem = analysis.problems.find((one) => one.rule === rule || one.aliases.includes(rule));
  if (!problem) throw new Error(`${rule} says nothing about ${text}`);
  return { analysis, problem };
}

function here(text: string, rule: string): string {
  const { analysis, problem } = problemOf(text, rule);
  return applyEdits(text, ignoreHere(problem, analysis));
}

function everywhere(text: string, rule: string): string {
  const { analysis, problem } = problemOf(text, rule);
  return applyEdits(text, ignoreRule(problem, analysis));
}

function rulesOf(text: string): string[] {
  return analyze(text, {}, lint).problems.flatMap(({ rule, aliases }) => [rule, ...aliases]);
}

describe("ignoring a problem", () => {
  it("writes hadolint's comment above the instruction, as far in as the instruction", () => {
    const made = here("FROM a:1\n  RUN cd /x && \\\n    apt-get install -y b\n", "DL3008");
    expect(made).toBe("FROM a:1\n  # hadolint ignore=DL3008\n  RUN cd /x && \\\n    apt-get install -y b\n");
    expect(rulesOf(made)).not.toContain("DL3008");
  });

  it("adds to the comment that is there", () => {
    const text = "FROM a:1\n# hadolint ignore=DL3003 # we know\nRUN cd /x && apt-get install -y b\n";
    expect(here(text, "DL3008")).toContain("# hadolint ignore=DL3003,DL3008 # we know\n");
  });

  it("writes BuildKit's comment for BuildKit's checks", () => {
    const made = here("FROM a:1 as B\n", "StageNameCasing");
    expect(made).toBe("# check=skip=StageNameCasing\nFROM a:1 as B\n");
    expect(here(made, "FromAsCasing")).toBe("# check=skip=StageNameCasing,FromAsCasing\nFROM a:1 as B\n");
  });

  it("writes our own comment where BuildKit's would have no effect", () => {
    const made = here('FROM a:1\nCMD ["b"]\nCMD ["c"]\n', "MultipleInstructionsDisallowed");
    expect(made).toContain('# stagelight ignore=MultipleInstructionsDisallowed\nCMD ["b"]\n');
    expect(rulesOf(made)).not.toContain("DL4003");
  });

  it("silences a rule of BuildKit in the whole text by its directive", () => {
    const text = "# syntax=docker/dockerfile:1\nFROM a:1 as b\nFROM c:1 as d\n";
    const made = everywhere(text, "FromAsCasing");
    expect(made).toBe("# syntax=docker/dockerfile:1\n# check=skip=FromAsCasing\nFROM a:1 as b\nFROM c:1 as d\n");
    expect(rulesOf(made)).not.toContain("FromAsCasing");
    expect(everywhere("# check=error=false\nFROM a:1 as b\n", "FromAsCasing")).toContain(
      "error=false;skip=FromAsCasing",
    );
    expect(everywhere("# check=skip=X\nFROM a:1 as b\n", "FromAsCasing")).toContain("# check=skip=X,FromAsCasing\n");
  });

  it("silences a rule of hadolint in the whole text below the directives", () => {
    const made = everywhere("# escape=`\r\nFROM a\r\n", "DL3006");
    expect(made).toBe("# escape=`\r\n# hadolint global ignore=DL3006\r\nFROM a\r\n");
    expect(rulesOf(made)).not.toContain("DL3006");
  });
});
