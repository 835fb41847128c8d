import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze, buildTarget } from "#core/analyze.ts";
import { compareAnalyses } from "#core/compare/compare-analyses.ts";
import { diffLines } from "#core/compare/diff-lines.ts";
import { toFacts } from "#core/export/facts.ts";
import { applyEdits } from "#core/lint/fix/apply-edits.ts";
import { lint } from "#core/lint/lint.ts";
import type { OutsideChange } from "#core/build/cache-key-inputs.ts";
import { variableTable } from "#core/symbols/variable-table.ts";
import { findStageNames } from "#core/symbols/stage-names.ts";
import { buildArgsView } from "#features/inputs/build-args.ts";
import { shipmentOf } from "#document/analysis/build-change.ts";
import { buildCommand } from "#features/inputs/build-command.ts";
import { cacheAdvice } from "#features/cache/cache-advice.ts";
import { cacheView, changeableSources, namedFiles } from "#document/cache/cache-view.ts";
import { changeWords } from "#features/compare/change-words.ts";
import { completeAt } from "#features/editor/complete/complete-at.ts";
import { foldRanges } from "#features/editor/format/fold-ranges.ts";
import { formatEdits } from "#features/editor/format/format-text.ts";
import { hoverAt } from "#features/editor/hover/hover-at.ts";
import { renameAt, renameStartAt } from "#features/editor/rename/rename-at.ts";
import { signatureAt } from "#features/editor/complete/signature-at.ts";
import { definitionsAt, symbolPlacesAt } from "#features/editor/rename/symbol-places.ts";
import { explain } from "#features/explain/explain.ts";
import { searchGraph } from "#features/graph/view/graph-search.ts";
import { graphView } from "#features/graph/view/graph-view.ts";
import { layoutInput } from "#features/graph/view/layout-input.ts";
import { longestChain } from "#features/graph/view/longest-chain.ts";
import { outline } from "#document/stages/outline.ts";
import { shownBuilds } from "#document/analysis/shown-builds.ts";
import { versionSummary } from "#document/history/version-summary.ts";
import { configView } from "#features/image/config-view.ts";
import { imageView } from "#features/image/image-view.ts";
import { leftBehindRows } from "#features/image/left-behind-view.ts";
import { singleStageView } from "#features/image/single-stage-view.ts";
import { NO_TIMES, planView } from "#document/plan/plan-view.ts";
import { problemGroups } from "#document/problems/problem-groups.ts";
import { linesOfRef } from "#document/selection/ref-lines.ts";
import { exportText } from "#features/share/export-texts.ts";
import { pictureSvg } from "#features/share/picture.ts";
import { stripComments } from "#document/links/strip-comments.ts";
import { stageBands } from "#features/editor/stage-bands.ts";
import { stepRows } from "#features/steps/step-rows.ts";
import { targetOptions } from "#features/target/target-options.ts";
import { gridLayout } from "#layout/grid-layout.ts";
import { waveLabels } from "#features/graph/view/wave-label.ts";
import type { Study } from "./study.ts";
import { PLAIN_DRAWING } from "#features/graph/view/plain-drawing.ts";

/** What is asked of every text; the offsets are where the editor asks. */
export interface DockerfileCase {
  readonly text: string;
  readonly options: AnalyzeOptions;
  /** The text before, which this one is compared with. */
  readonly before: string;
  /** Between 0 and 1, parts of the text's length. */
  readonly places: readonly number[];
}

/** Sends a text through everything that the page makes of one; `study` runs each part and notes what it costs. */
export function studyDockerfile({ text, options, before, places }: DockerfileCase, study: Study): void {
  const analysis = study("analysis", () => analyze(text, options, lint));
  if (analysis.failure !== null) throw new Error(analysis.failure);
  const failed = analysis.problems.find(({ message }) => message.startsWith("this could not be worked out"));
  if (failed) throw new Error(failed.message);
  study("facts", () => toFacts(analysis, (target) => buildTarget(analysis, target)));
  const old = study("analysis before", () => analyze(before, options));
  studyViews(analysis, study);
  studyPanels(analysis, old, study);
  studyExports(analysis, study);
  studyEditor(analysis, places, study);
}

const SCREEN = {
  direction: "auto",
  ...PLAIN_DRAWING,
  screenWidth: 1200,
  screenHeight: 800,
} as const;

function studyViews(analysis: Analysis, study: Study): void {
  const builds = study("shown builds", () =>
    shownBuilds(
      analysis,
      analysis.targets.slice(0, 3).map(({ target }) => target),
    ),
  );
  const view = study("graph view", () => graphView(analysis, SCREEN));
  study("graph view of several targets", () =>
    graphView(analysis, { ...SCREEN, builds, splitsImages: true, isTouch: true }),
  );
  const input = study("layout input", () => layoutInput(view));
  const layout = gridLayout(input);
  study("picture", () => pictureSvg(analysis, { ...view, layout, waves: waveLabels(view) }, "light"));
  study("outline", () => outline(analysis, builds));
  study("longest chain", () => longestChain(analysis, builds));
  study("search", () => searchGraph(analysis, "constructor"));
  study("stage bands", () => stageBands(analysis, builds));
  study("target options", () => targetOptions(analysis, analysis.options.target ?? ""));
}

const CHANGE: OutsideChange = { files: ["constructor", "src/x"], sources: [] };

function studyPanels(analysis: Analysis, old: Analysis, study: Study): void {
  const { options } = analysis;
  study("plan", () => planView(analysis, { ...NO_TIMES, statuses: new Map() }));
  study("image", () => [
    imageView(analysis),
    configView(analysis),
    leftBehindRows(analysis),
    singleStageView(analysis),
  ]);
  study("steps", () => stepRows(analysis));
  study("problems", () => problemGroups(analysis, "severity"));
  study("lines of references", () =>
    analysis.stages.slice(0, 20).map(({ index }) => linesOfRef({ kind: "stage", stage: index }, analysis)),
  );
  study("build arguments", () => buildArgsView(analysis, options.buildArgs ?? {}));
  study("build command", () => buildCommand({ target: "", platform: "", buildArgs: {}, ...options }));
  study("shipment", () => shipmentOf(analysis));
  study("explain", () => {
    const things = [
      null,
      ...analysis.stages.slice(0, 8).map(({ index }) => ({ kind: "stage", stage: index }) as const),
    ];
    const rows = analysis.file.instructions
      .slice(0, 30)
      .map(({ index }) => ({ kind: "row", instruction: index }) as const);
    const edges = analysis.graph.edges.slice(0, 10).map(({ id }) => ({ kind: "edge", edge: id }) as const);
    const sources = analysis.graph.nodes.slice(0, 10).map(({ id }) => ({ kind: "source", id }) as const);
    for (const subject of [...things, ...rows, ...edges, ...sources]) explain(analysis, subject);
  });
  study("comparison", () => compareAnalyses(old, analysis).changes.map(changeWords));
  study("changed lines", () => diffLines(old.text.split("\n"), analysis.text.split("\n")));
  study("version summary", () => versionSummary(old, analysis));
  study("changeable sources", () => [changeableSources(analysis), namedFiles(analysis)]);
  const cache = study("cache", () => cacheView(old, analysis, CHANGE));
  if (cache) study("cache advice", () => cacheAdvice(old, analysis, cache.simulation, CHANGE));
}

function studyExports(analysis: Analysis, study: Study): void {
  for (const format of ["mermaid", "dot", "outline", "json", "dockerfile"] as const)
    study(`export ${format}`, () => exportText(analysis, format));
  study("without comments", () => stripComments(analysis.text, analysis.file));
}

function studyEditor(analysis: Analysis, places: readonly number[], study: Study): void {
  const { text } = analysis;
  study("variables", () => variableTable(analysis));
  study("stage names", () => findStageNames(analysis));
  study("folding", () => foldRanges(analysis));
  study("formatting", () => applyEdits(text, formatEdits(analysis)));
  for (const place of places) {
    const offset = Math.floor(place * (text.length + 1));
    study("completion", () => completeAt(analysis, offset));
    study("hover", () => hoverAt(analysis, offset));
    study("signature", () => signatureAt(analysis, offset));
    study("places of a name", () => [symbolPlacesAt(analysis, offset), definitionsAt(analysis, offset)]);
    if (study("start of renaming", () => renameStartAt(analysis, offset)).kind === "ok")
      study("renaming", () => renameAt(analysis, offset, "constructor"));
  }
}
