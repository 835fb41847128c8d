import type { Analysis, GraphEdge, GraphNode, Stage } from "../analysis.ts";
import type { EdgeUse, NodeId } from "../graph/stage-graph.ts";
import { imageServices } from "../project/image-services.ts";
import { ENGLISH_WORDING, type ExportTexts, type ExportWording } from "./export-texts.ts";
import { printableText } from "./plain-text.ts";
import { shortImage } from "./short-source.ts";

/**
 * The graph in words, as plain text: what the target builds and what is in the image, then every stage with its role in
 * that and what it takes from where, services that aren't built, and the problems at the end.
 */
export function toOutlineText(analysis: Analysis, wording: ExportWording = ENGLISH_WORDING): string {
  const outline = { analysis, texts: wording.texts, ...linksOf(analysis) };
  const paragraphs = [
    summary(outline),
    ...analysis.stages.map((stage) => stageParagraph(stage, outline)),
    ...serviceParagraphs(outline),
    ...(analysis.problems.length === 0 ? [] : [problemParagraph(analysis, wording)]),
  ];
  return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** What is put in words, and the graph so that no stage searches all of it. */
interface Outline {
  readonly analysis: Analysis;
  readonly texts: ExportTexts;
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  /** What each stage takes besides its base. */
  readonly taken: ReadonlyMap<NodeId, readonly GraphEdge[]>;
  /** The stages of this build that take from each node. */
  readonly readers: ReadonlyMap<NodeId, ReadonlySet<NodeId>>;
}

function linksOf({ graph, build }: Analysis): Pick<Outline, "nodes" | "taken" | "readers"> {
  const built = new Set(build.reaches.map((index) => `stage:${index}`));
  const taken = new Map<NodeId, GraphEdge[]>();
  const readers = new Map<NodeId, Set<NodeId>>();
  for (const edge of graph.edges) {
    if (edge.kind !== "from") taken.set(edge.to, [...(taken.get(edge.to) ?? []), edge]);
    if (built.has(edge.to)) readers.set(edge.from, (readers.get(edge.from) ?? new Set()).add(edge.to));
  }
  return { nodes: new Map(graph.nodes.map((node) => [node.id, node])), taken, readers };
}

function summary({ analysis, texts }: Outline): readonly string[] {
  const { stages, build, parseError, checkError } = analysis;
  const error = parseError ?? build.error ?? checkError;
  const failure = error === null ? [] : [texts.fails(printableText(error.message))];
  const target = stages[build.stage];
  if (target === undefined) return failure.length > 0 ? failure : [texts.noStages];
  return [
    ...failure,
    texts.summary(stages.length, label(target), build.target === "", build.reaches.length),
    texts.pulls(build.images.map((image) => printableText(shortImage(image)))),
    texts.inImage(build.ships.map((index) => label(stages[index]))),
  ];
}

function stageParagraph(stage: Stage, outline: Outline): readonly string[] {
  const { texts, taken } = outline;
  const { first, last } = stage.lines;
  return [
    texts.stage(stage.index, label(stage), first, last, roleOf(stage, outline)),
    ...(stage.doc === "" ? [] : [`  ${printableText(stage.doc)}`]),
    `  ${texts.startsFrom(baseOf(stage, outline))}`,
    ...(taken.get(`stage:${stage.index}`) ?? []).flatMap((edge) =>
      edge.uses.map((use) => `  ${useText(edge, use, outline)}`),
    ),
  ];
}

function roleOf({ index, replacedBy }: Stage, outline: Outline): string {
  const { analysis, texts, nodes, readers } = outline;
  const { stages, build } = analysis;
  const target = stages[build.stage];
  if (target === undefined) return texts.notBuilt;
  if (replacedBy !== null) return texts.replaced(printableText(replacedBy));
  if (index === build.stage) return texts.isTarget;
  if (!build.reaches.includes(index)) return texts.skipped(label(target));
  const names = [...(readers.get(`stage:${index}`) ?? [])].map((id) => originOf(nodes.get(id), outline));
  return texts.needed(names, build.ships.includes(index));
}

function baseOf({ base }: Stage, { analysis, texts }: Outline): string {
  switch (base.kind) {
    case "stage":
      return texts.stageOrigin(label(analysis.stages[base.index]));
    case "image":
      return texts.imageOrigin(printableText(shortImage(base.ref)));
    case "scratch":
      return texts.scratch;
    case "context":
      return texts.namedContext(printableText(base.key));
    case "unknown":
      return texts.unresolved(printableText(base.written), base.written.includes("$"));
  }
}

function useText({ kind, from }: GraphEdge, { sources, destination, line }: EdgeUse, outline: Outline): string {
  const origin = originOf(outline.nodes.get(from), outline);
  const what = printableText(sources.join(", "));
  return outline.texts.uses(kind === "copy" ? "copy" : "mount", what, printableText(destination), origin, line);
}

function originOf(node: GraphNode | undefined, { analysis, texts }: Outline): string {
  switch (node?.kind) {
    case "stage":
      return texts.stageOrigin(label(analysis.stages[node.stage]));
    case "image":
      return texts.imageOrigin(printableText(shortImage(node.ref)));
    case "git":
    case "http":
      return printableText(node.url);
    default:
      return texts.contextOrigin;
  }
}

function serviceParagraphs({ analysis: { project }, texts }: Outline): readonly (readonly string[])[] {
  const services = project === undefined ? [] : imageServices(project);
  if (services.length === 0) return [];
  const lines = services.map(({ name, ref, builtBy, profiles }) =>
    texts.service(
      printableText(name),
      printableText(shortImage(ref)),
      builtBy.map(printableText),
      profiles.map(printableText),
    ),
  );
  return [[texts.services, ...lines.map((line) => `  ${line}`)]];
}

function problemParagraph({ problems }: Analysis, { texts, messageOf }: ExportWording): readonly string[] {
  const messages = problems.map((problem) => {
    const { severity, rule, lines } = problem;
    return `  ${texts.problem(lines.first, severity, rule, printableText(messageOf(problem)))}`;
  });
  return [texts.problems(problems.length), ...messages];
}

function label(stage: Stage | undefined): string {
  return printableText(stage?.label ?? "");
}
