import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { lint } from "#core/lint/lint.ts";
import { unpackAnalysis, packAnalysis } from "./sent-analysis.ts";

const TEXT = `# syntax=docker/dockerfile:1
# the base

FROM alpine AS base\r
RUN <<E
 one
E

FROM base
# two
COPY --from=base \\
  /a /b`;

describe("an analysis that is sent to another thread", () => {
  it.each(["", "\n\n", "FROM", TEXT, `\uFEFF${TEXT}\n\n`])("arrives as it was", (text) => {
    const analysis = analyze(text, {}, lint);
    const arrived = unpackAnalysis(structuredClone(packAnalysis(analysis)));
    expect({ ...arrived, lines: null }).toEqual({ ...analysis, lines: null });
    expect(arrived.file.pieces.map(({ range }) => text.slice(range.start, range.end)).join("")).toBe(text);
    expect(arrived.lines.lineAt(text.length)).toBe(analysis.lines.lineAt(text.length));
  });

  it("has no object for each line", () => {
    const { file, pieces } = packAnalysis(analyze(`FROM a\n${"\n".repeat(10_000)}RUN x\n`));
    expect([JSON.stringify(file).length < 1_000, pieces.ends.length]).toEqual([true, 10_002]);
  });
});
