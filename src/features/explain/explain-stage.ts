import type { Analysis, GraphEdge, ProjectOverview, Stage } from "#core/analysis.ts";
import { imageName } from "#document/stages/image-name.ts";
import { missingTarget } from "#document/project/missing-target.ts";
import { unknownSettings } from "#document/stages/base-words.ts";
import { explainMessages } from "#i18n/en/explain/panel.ts";
import { explainProjectMessages } from "#i18n/en/explain/project.ts";
import type { Explained } from "./explained.ts";
import { containerCommand, namesOf, startsUnknown } from "./explain-file.ts";
import { code } from "./as-code.ts";
import { explainedNodeName } from "./node-name.ts";
import { asBuiltFor, partOfStage, stageName } from "./stage-part.ts";

/** The most things a stage is said to bring in. */
const MAX_INCOMING = 4;

/** A stage: what it starts from, what it brings in, whether and why it is built, and what of it ships. */
export function explainStage(whole: Analysis, stage: Stage): Explained {
  const analysis = asBuiltFor(whole, stage.index);
  const { replacedBy } = stage;
  if (replacedBy !== null) {
    const replaced = explainMessages().replacedStage(stageName(analysis, stage.index), code(replacedBy));
    return { title: stage.label, sentences: [replaced] };
  }
  return {
    title: stage.label,
    sentences: [
      whereItStarts(analysis, stage),
      stage.base.kind === "stage" ? "" : unknownSettings(analysis, stage.index),
      whatItBrings(analysis, stage),
      ...whatBecomesOfIt(analysis, stage.index),
    ],
  };
}

/** What a stage starts from. */
export function whereItStarts(analysis: Analysis, { index, base, platform }: Stage): string {
  const words = explainMessages();
  const name = stageName(analysis, index);
  switch (base.kind) {
    case "stage":
      return words.startsFromStage(name, stageName(analysis, base.index));
    case "image":
      return words.startsFromImage(name, code(imageName(base.ref)), platform === "" ? "" : code(platform));
    case "scratch":
      return words.startsFromScratch(name);
    case "context":
      return words.startsFromContext(name, code(base.key));
    case "unknown":
      return (base.written.includes("$") ? words.startsFromNoValue : words.startsFromUnknown)(name, code(base.written));
  }
}

function whatItBrings(analysis: Analysis, { index, instructions }: Stage): string {
  const words = explainMessages();
  const incoming = analysis.graph.edges.filter(({ to, kind }) => to === `stage:${index}` && kind !== "from");
  const brought = incoming.slice(0, MAX_INCOMING).map((edge) => broughtBy(analysis, edge));
  const others = incoming.length - brought.length;
  const runs = instructions.filter(({ keyword }) => keyword === "run").length;
  const all = [...brought, ...(others > 0 ? [words.takesMore(others)] : []), ...(runs > 0 ? [words.runs(runs)] : [])];
  return all.length === 0 ? "" : words.brings(words.list(all));
}

function broughtBy(analysis: Analysis, edge: GraphEdge): string {
  const words = explainMessages();
  const from = explainedNodeName(analysis, edge.from);
  if (edge.kind === "mount") return words.mounts(from);
  const isDownload = edge.from.startsWith("url:");
  return isDownload ? words.adds(from) : words.copies(pathsOf([edge]), from);
}

/** The paths that edges take, as code. */
export function pathsOf(edges: readonly GraphEdge[]): string {
  const paths = new Set(edges.flatMap(({ uses }) => uses.flatMap(({ sources }) => sources)));
  return paths.size === 0 ? explainMessages().someFiles : namesOf([...paths].map(code));
}

function whatBecomesOfIt(analysis: Analysis, stage: number): readonly string[] {
  const words = explainMessages();
  const leaving = analysis.graph.edges.filter(({ from }) => from === `stage:${stage}`);
  const part = partOfStage(analysis, stage);
  if (part === "target") {
    const command = containerCommand(analysis);
    const start = startsUnknown(analysis) ? words.startsByBase(command) : words.startsContainer(command);
    return [words.isTarget, command === "" && !startsUnknown(analysis) ? "" : start];
  }
  if (part === "skipped") return skipped(analysis, stage, leaving);
  const used = leaving.filter((edge) => partOfStage(analysis, stageOf(edge.to)) !== "skipped");
  if (part === "ships") {
    const child = used.find(({ kind, to }) => kind === "from" && isInImage(analysis, stageOf(to)));
    const heir = stageName(analysis, child === undefined ? analysis.build.stage : stageOf(child.to));
    return [words.isBase(heir), withoutIt(used)];
  }
  return [builtFor(analysis, used), whatIsTaken(used), withoutIt(used)];
}

function skipped(analysis: Analysis, stage: number, leaving: readonly GraphEdge[]): readonly string[] {
  const words = explainMessages();
  const { project } = analysis;
  if (analysis.build.stage < 0) return [project === undefined ? words.isSkippedEverywhere : whyNoTarget(project)];
  const users = [...new Set(leaving.map(({ to }) => stageOf(to)))].filter((user) => user !== stage);
  const name = analysis.stages[stage]?.name ?? "";
  return [
    project !== undefined && project.builds.length > 1
      ? explainProjectMessages().skippedByAll
      : words.isSkipped(stageName(analysis, analysis.build.stage)),
    users.length === 0 ? "" : words.onlySkippedUse(namesOf(users.map((user) => stageName(analysis, user)))),
    name === "" ? "" : project === undefined ? words.chooseIt(name) : explainProjectMessages().chooseIt,
  ];
}

/** Why a project builds nothing: its target isn't there. */
function whyNoTarget(project: ProjectOverview): string {
  const missing = missingTarget(project);
  if (missing === undefined) return explainMessages().isSkippedEverywhere;
  const { skippedMissing, skippedElsewhere } = explainProjectMessages();
  const { name, context, dockerfile } = missing;
  return context === "" ? skippedElsewhere(code(name)) : skippedMissing(code(name), code(dockerfile));
}

function builtFor(analysis: Analysis, used: readonly GraphEdge[]): string {
  const words = explainMessages();
  const target = `stage:${analysis.build.stage}`;
  const best = used.find(({ to }) => to === target) ?? used[0];
  const line = best?.uses[0]?.line;
  if (best === undefined || line === undefined) return words.isBuilt;
  return words.isBuiltFor(stageName(analysis, stageOf(best.to)), line, best.kind);
}

function whatIsTaken(used: readonly GraphEdge[]): string {
  const words = explainMessages();
  if (used.some(({ kind }) => kind === "from")) return "";
  const copies = used.filter(({ kind }) => kind === "copy");
  return copies.length === 0 ? words.nothingTaken : words.onlyTaken(pathsOf(copies));
}

function withoutIt(used: readonly GraphEdge[]): string {
  const lines = used.flatMap(({ uses }) => uses.map(({ line }) => line));
  return lines.length === 0 ? "" : explainMessages().withoutIt(Math.min(...lines));
}

function isInImage(analysis: Analysis, stage: number): boolean {
  const part = partOfStage(analysis, stage);
  return part === "target" || part === "ships";
}

function stageOf(id: string): number {
  return Number(id.slice("stage:".length));
}
