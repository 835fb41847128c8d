import { expect, it } from "vitest";
import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { lint } from "#core/lint/lint.ts";
import { AnalysisMemory } from "./analysis-memory.ts";

function said({ options, stages, graph, build, checkError, checkWarnings, problems }: Analysis) {
  return { options, stages, graph, build, checkError, checkWarnings, problems };
}

it("answers as a fresh analysis does, however often and in which order it is asked", () => {
  const memory = new AnalysisMemory();
  const texts = ["FROM a\nARG V\nRUN make $V\n", "FROM a AS b\nFROM b\n", "FROM\nRUN \ud800\n", ""];
  const settings: readonly AnalyzeOptions[] = [{}, { buildArgs: { V: "1" } }, { contexts: { a: "target:t" } }];
  for (let look = 0; look < 3; look++) {
    for (const text of texts)
      for (const options of settings) {
        expect(said(memory.of(text, options, lint))).toEqual(said(analyze(text, options, lint)));
        expect(said(memory.of(text, options, null))).toEqual(said(analyze(text, options)));
      }
    memory.forgetUnused();
  }
});

it("makes nothing twice that two looks in a row ask for, and parses a text once", () => {
  const memory = new AnalysisMemory();
  const first = memory.of("FROM a\n", {}, null);
  memory.forgetUnused();
  expect(memory.of("FROM a\n", {}, null)).toBe(first);
  expect(memory.of("FROM a\n", { target: "x" }, null).parsed).toBe(first.parsed);
  memory.forgetUnused();
  memory.forgetUnused();
  expect(memory.of("FROM a\n", {}, null)).not.toBe(first);
});
