import { afterEach, describe, expect, it } from "vitest";
import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { compareAnalyses } from "#core/compare/compare-analyses.ts";
import { lint } from "#core/lint/lint.ts";
import { examples } from "#content/examples.ts";
import { cacheView, namedFiles } from "#document/cache/cache-view.ts";
import { changeWords } from "#features/compare/change-words.ts";
import { explain, type ExplainSubject } from "#features/explain/explain.ts";
import { outline } from "#document/stages/outline.ts";
import { imageView } from "#features/image/image-view.ts";
import { leftBehindRows } from "#features/image/left-behind-view.ts";
import { singleStageView } from "#features/image/single-stage-view.ts";
import { problemKey } from "#document/problems/problem-key.ts";
import { activate } from "#i18n/activate.ts";

const ANALYSES = examples.flatMap(({ dockerfile, project }) =>
  project === undefined ? [analyze(dockerfile, {}, lint)] : [],
);

afterEach(() => activate("en"));

describe.each(["zh-Hant", "zh-Hans"] as const)("what is put together in %s", (language) => {
  it("has a space between Chinese and a name, and none where Chinese appears in the name's place", async () => {
    await activate(language);
    const sentences = ANALYSES.flatMap((analysis, at) => [
      ...explained(analysis),
      ...outlined(analysis),
      ...shipped(analysis),
      ...rerun(analysis),
      ...compared(ANALYSES[at - 1] ?? analysis, analysis),
    ]);
    const faulty =
      /[\p{Script=Han}，。：；、] [\p{Script=Han}，。：；、]|\p{Script=Han}[\w`]|[\w`]\p{Script=Han}|\p{Script=Han}[,;:!?()]|\p{Script=Han}\.$|。。|undefined|  /u;
    expect(new Set(sentences.filter((sentence) => faulty.test(sentence)))).toEqual(new Set());
    expect(sentences.length).toBeGreaterThan(1500);
  });
});

function explained(analysis: Analysis): readonly string[] {
  const subjects: readonly (ExplainSubject | null)[] = [
    null,
    ...analysis.stages.map(({ index }) => ({ kind: "stage", stage: index }) as const),
    ...analysis.file.instructions.map(({ index }) => ({ kind: "row", instruction: index }) as const),
    ...analysis.graph.edges.map(({ id }) => ({ kind: "edge", edge: id }) as const),
    ...analysis.graph.nodes.map(({ id }) => ({ kind: "source", id }) as const),
    ...analysis.problems.map((problem) => ({ kind: "problem", key: problemKey(problem) }) as const),
  ];
  return subjects.map((subject) =>
    explain(analysis, subject)
      .parts.map(({ kind, text }) => (kind === "code" ? "`x`" : text))
      .join(""),
  );
}

function outlined(analysis: Analysis): readonly string[] {
  return outline(analysis)
    .flatMap(({ base, takes, reason, details, parallel, contents }) => [
      base,
      ...takes.map(({ text }) => text),
      reason,
      ...details,
      parallel,
      contents,
    ])
    .map(withoutCode);
}

function shipped(analysis: Analysis): readonly string[] {
  return [
    ...(imageView(analysis)?.layers.flatMap(({ notes }) => notes) ?? []),
    ...leftBehindRows(analysis).map(({ words }) => words),
    singleStageView(analysis)?.words ?? "",
  ].map(withoutCode);
}

function rerun(analysis: Analysis): readonly string[] {
  const view = cacheView(analysis, analysis, { files: namedFiles(analysis).slice(0, 4), sources: [] });
  return (view?.stages ?? [])
    .flatMap(({ rows }) => rows)
    .map(({ words }) => words.map(({ kind, text }) => (kind === "code" ? "`x`" : text)).join(""));
}

function compared(before: Analysis, after: Analysis): readonly string[] {
  return compareAnalyses(before, after).changes.map((change) => withoutCode(changeWords(change).text));
}

function withoutCode(sentence: string): string {
  return sentence.replaceAll(/`[^`]*`/gu, "`x`");
}
