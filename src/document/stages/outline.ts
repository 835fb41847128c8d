import type { Analysis, GraphEdge, Stage } from "#core/analysis.ts";
import { graphEdgeMessages } from "#i18n/en/graph/edges.ts";
import { outlineMessages } from "#i18n/en/outline.ts";
import { unknownSettings } from "./base-words.ts";
import { pathText } from "./path-text.ts";
import { sourceName } from "./source-view.ts";
import { stageLayers } from "./stage-layers.ts";
import { type ReasonContext, skippedDetail, stageReason } from "./stage-reason.ts";
import type { ShownBuilds } from "../analysis/shown-builds.ts";
import { SKIPPED, type StageRole, stageRoles } from "./stage-role.ts";
import { isTargetUnknown } from "./is-target-unknown.ts";
import { dependencyChain } from "./dependency-chain.ts";

/** A stage in words; names in backquotes. */
export interface OutlineStage extends StageRole {
  readonly stage: number;
  readonly label: string;
  readonly isNamed: boolean;
  readonly isDefault: boolean;
  readonly line: number;
  readonly doc: string;
  /** "Starts from the `node:20` image." */
  readonly base: string;
  /** That what the base image sets isn't known, or "". */
  readonly unknown: string;
  /** What it takes besides its base, use by use. */
  readonly takes: readonly OutlineTake[];
  readonly reason: string;
  /** More of the reason: the chain that needs it, or who would use it. */
  readonly details: readonly string[];
  /** "Can be built at the same time as `test`." or "". */
  readonly parallel: string;
  /** "3 instructions: RUN, COPY, CMD". */
  readonly contents: string;
}

export interface OutlineTake {
  /** `GraphEdge.id`. */
  readonly edge: string;
  readonly instruction: number;
  readonly line: number;
  readonly text: string;
}

/** The whole graph in words, stage by stage in order of the text. */
export function outline(analysis: Analysis, builds: ShownBuilds = [analysis.build]): readonly OutlineStage[] {
  const { stages, graph } = analysis;
  const roles = stageRoles(analysis, builds);
  const stageOf = new Map(graph.nodes.flatMap((node) => (node.kind === "stage" ? [[node.id, node.stage]] : [])));
  const leaving: GraphEdge[][] = stages.map(() => []);
  for (const edge of graph.edges) leaving[stageOf.get(edge.from) ?? -1]?.push(edge);
  const isUnknown = isTargetUnknown(analysis);
  const reasons: ReasonContext = { analysis, builds, roles, leaving, stageOf, isTargetUnknown: isUnknown };
  const layers = stageLayers(stages.length, graph);
  return stages.map((stage): OutlineStage => {
    const role = roles[stage.index] ?? SKIPPED;
    const steps = role.build === "built" ? dependencyChain(analysis, `stage:${stage.index}`, builds) : [];
    const detail = skippedDetail(stage.index, reasons);
    return {
      ...role,
      stage: stage.index,
      label: stage.label,
      isNamed: stage.name !== "",
      isDefault: !isUnknown && stage.index === stages.length - 1,
      line: stage.lines.first,
      doc: stage.doc,
      base: baseSentence(stage, analysis),
      unknown: stage.base.kind === "stage" ? "" : unknownSettings(analysis, stage.index),
      takes: graph.edges
        .filter((edge) => edge.to === `stage:${stage.index}`)
        .flatMap((edge) => takesOf(edge, analysis)),
      reason: stageReason(stage.index, reasons),
      details:
        detail === ""
          ? steps.length > 1
            ? steps.map((step) => graphEdgeMessages().sentence(step.text))
            : []
          : [detail],
      parallel: parallelSentence(stage.index, layers, roles, analysis),
      contents: contentsOf(stage),
    };
  });
}

function baseSentence({ base }: Stage, { stages }: Analysis): string {
  const words = outlineMessages();
  switch (base.kind) {
    case "stage":
      return words.fromStage(`\`${stages[base.index]?.label ?? ""}\``);
    case "image":
      return words.fromImage(`\`${sourceName({ kind: "image", id: "", ref: base.ref }, Infinity)}\``);
    case "scratch":
      return words.fromScratch;
    case "context":
      return words.fromContext(`\`${base.key}\``);
    case "unknown":
      return (base.written.includes("$") ? words.fromNoValue : words.fromUnknown)(`\`${base.written}\``);
  }
}

function takesOf(edge: GraphEdge, { graph, stages }: Analysis): readonly OutlineTake[] {
  if (edge.kind === "from") return [];
  const words = outlineMessages();
  const node = graph.nodes.find((one) => one.id === edge.from);
  const from =
    node === undefined
      ? ""
      : node.kind === "stage"
        ? words.stage(`\`${stages[node.stage]?.label ?? ""}\``)
        : node.kind === "context"
          ? words.context
          : `\`${sourceName(node, Infinity)}\``;
  const say = edge.kind === "copy" ? words.copies : words.mounts;
  return edge.uses.map((use) => ({
    edge: edge.id,
    instruction: use.instruction,
    line: use.line,
    text: say(pathText(use.sources, use.destination, Infinity), from),
  }));
}

/** Stages of one layer have no path between them. */
function parallelSentence(
  stage: number,
  layers: readonly number[],
  roles: readonly StageRole[],
  { stages }: Analysis,
): string {
  if (roles[stage]?.build === "skipped") return "";
  const others = stages.filter(
    ({ index }) => index !== stage && layers[index] === layers[stage] && roles[index]?.build !== "skipped",
  );
  if (others.length === 0) return "";
  const names = others.slice(0, 4).map(({ label }) => `\`${label}\``);
  return outlineMessages().sideBySide(names, others.length - names.length);
}

function contentsOf({ instructions }: Stage): string {
  if (instructions.length === 0) return outlineMessages().noInstructions;
  const keywords = [...new Set(instructions.map((one) => one.keyword.toUpperCase()))];
  return outlineMessages().instructions(instructions.length, keywords);
}
