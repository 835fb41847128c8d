import type { Analysis } from "#core/analysis.ts";
import { findStageNames, type SourceName } from "#core/symbols/stage-names.ts";
import { lookUp } from "#core/text/look-up.ts";
import { suggest } from "#core/text/suggest.ts";
import { editorFactMessages } from "#i18n/en/editor/facts.ts";
import { imageSettings } from "#document/stages/base-words.ts";
import { type Hover, toHover } from "./hover.ts";
import { inCode } from "./in-code.ts";

/** What the stage or image is that is named at `offset`, and what this build does with it. */
export function hoverSource(analysis: Analysis, offset: number): Hover | null {
  const { names, sources } = findStageNames(analysis);
  const own = names.findIndex((range) => range !== null && range.start <= offset && offset <= range.end);
  const range = names[own];
  if (range) return toHover(range, describeStage(analysis, own));
  const source = sources.find((one) => one.range.start <= offset && offset <= one.range.end);
  return source ? toHover(source.range, describeSource(analysis, source)) : null;
}

function describeSource(analysis: Analysis, source: SourceName): readonly string[] {
  const words = editorFactMessages();
  const { meaning, written } = source;
  switch (meaning.kind) {
    case "stage": {
      const label = analysis.stages[meaning.stage]?.label ?? "";
      const isNumber = /^\d+$/.test(written);
      return [
        ...describeStage(analysis, meaning.stage),
        isNumber ? words.usesNumber(meaning.stage, inCode(label)) : "",
      ];
    }
    case "image":
      return describeImage(analysis, meaning.ref, written);
    case "scratch":
      return [words.scratch];
    case "context": {
      const { key, ref } = meaning;
      const { label = "", replacedBy = null } = analysis.stages[source.stage] ?? {};
      const use = replacedBy === null ? describeContext(analysis, key) : describeContext(analysis, replacedBy, label);
      return [use, ref === "" ? "" : imageSettings(analysis, ref)];
    }
    case "unknown":
      return [words.sourceIsUnknown];
  }
}

/** What a named context is used instead of: the stage of this label, or an image. */
function describeContext({ options }: Analysis, key: string, stage?: string): string {
  const words = editorFactMessages();
  const name = inCode(key);
  const value = inCode(lookUp(options.contexts ?? {}, key) ?? "", 120);
  return stage === undefined ? words.contextIs(name, value) : words.contextReplaces(name, value, inCode(stage));
}

function describeStage(analysis: Analysis, index: number): readonly string[] {
  const { stages, build, graph } = analysis;
  const words = editorFactMessages();
  const stage = stages[index];
  if (!stage) return [];
  const node = stage.replacedBy === null ? `stage:${index}` : `context:${stage.replacedBy}`;
  const users = new Set(graph.edges.flatMap(({ from, to }) => (from === node ? [to] : [])));
  const labels = stages
    .filter((one) => one !== stage && users.has(`stage:${one.index}`))
    .map(({ label }) => inCode(label, 40));
  const fate =
    stage.replacedBy !== null
      ? describeContext(analysis, stage.replacedBy, stage.label)
      : build.stage === index
        ? words.stageIsTarget
        : build.ships.includes(index)
          ? words.stageShips
          : build.reaches.includes(index)
            ? words.stageIsBuilt
            : words.stageIsSkipped;
  return [
    words.stageIs(inCode(stage.label), inCode(stage.baseWritten)),
    stage.doc === "" ? "" : inCode(stage.doc, 200),
    fate,
    labels.length === 0 ? words.usedByNone : words.usedBy(labels),
  ];
}

function describeImage(analysis: Analysis, ref: string, written: string): readonly string[] {
  const words = editorFactMessages();
  const { stages, build } = analysis;
  const dependents = new Set(
    findStageNames(analysis).sources.flatMap(({ meaning, stage }) =>
      meaning.kind === "image" && meaning.ref === ref ? [inCode(stages[stage]?.label ?? "", 40)] : [],
    ),
  );
  const meant = written.includes("$")
    ? ""
    : suggest(
        written,
        stages.flatMap(({ name }) => (name === "" ? [] : [name])),
      );
  return [
    words.imageIs(inCode(ref, 120)),
    meant === "" ? "" : words.didYouMean(inCode(meant)),
    imageSettings(analysis, ref),
    words.imageIsTakenBy([...dependents]),
    build.images.includes(ref) ? words.imageIsPulled : words.imageIsNotPulled,
  ];
}
