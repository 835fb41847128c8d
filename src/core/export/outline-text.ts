import type { Analysis, GraphEdge, GraphNode, Stage } from "../analysis.ts";
import type { EdgeUse, NodeId } from "../graph/stage-graph.ts";
import { printableText } from "./plain-text.ts";
import { shortImage } from "./short-source.ts";

/** The graph in words, as plain text: what the target builds, then every stage, what it takes from where, and why. */
export function toOutlineText(analysis: Analysis): string {
  const links = linksOf(analysis);
  const paragraphs = [
    summary(analysis),
    ...analysis.stages.map((stage) => stageParagraph(stage, analysis, links)),
    ...(analysis.problems.length === 0 ? [] : [problemParagraph(analysis)]),
  ];
  return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function summary({ stages, build, parseError, checkError }: Analysis): readonly string[] {
  const error = parseError ?? build.error ?? checkError;
  const failure = error === null ? [] : [`The build fails: ${printableText(error.message)}`];
  const target = stages[build.stage];
  if (target === undefined) return failure.length > 0 ? failure : ["There are no stages."];
  const asked = build.target === "" ? "the default target" : "the requested target";
  const images = build.images.map((image) => printableText(shortImage(image)));
  return [
    ...failure,
    `${count(stages.length, "stage")}. The build of ${label(target)} (${asked}) runs ${build.reaches.length} of them.`,
    images.length === 0 ? "It pulls no images." : `It pulls ${count(images.length, "image")}: ${images.join(", ")}.`,
    `In the image: ${build.ships.map((index) => label(stages[index])).join(", ")}.`,
  ];
}

/** The graph, so that no stage searches all of it. */
interface Links {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  /** What each stage takes besides its base. */
  readonly taken: ReadonlyMap<NodeId, readonly GraphEdge[]>;
  /** The stages of this build that take from each node. */
  readonly readers: ReadonlyMap<NodeId, ReadonlySet<NodeId>>;
}

function linksOf({ graph, build }: Analysis): Links {
  const built = new Set(build.reaches.map((index) => `stage:${index}`));
  const taken = new Map<NodeId, GraphEdge[]>();
  const readers = new Map<NodeId, Set<NodeId>>();
  for (const edge of graph.edges) {
    if (edge.kind !== "from") taken.set(edge.to, [...(taken.get(edge.to) ?? []), edge]);
    if (built.has(edge.to)) readers.set(edge.from, (readers.get(edge.from) ?? new Set()).add(edge.to));
  }
  return { nodes: new Map(graph.nodes.map((node) => [node.id, node])), taken, readers };
}

function stageParagraph(stage: Stage, analysis: Analysis, links: Links): readonly string[] {
  const id = `stage:${stage.index}`;
  const { first, last } = stage.lines;
  const place = first === last ? `line ${first}` : `lines ${first} to ${last}`;
  const doc = stage.doc === "" ? [] : [`  ${printableText(stage.doc)}`];
  const taken = links.taken.get(id) ?? [];
  return [
    `${stage.index}. ${label(stage)} (${place}): ${roleOf(stage, analysis, links)}`,
    ...doc,
    `  starts from ${baseOf(stage, analysis)}`,
    ...taken.flatMap((edge) => edge.uses.map((use) => `  ${useText(edge, use, analysis, links)}`)),
  ];
}

function roleOf({ index, replacedBy }: Stage, analysis: Analysis, { nodes, readers }: Links): string {
  const { stages, build } = analysis;
  const target = stages[build.stage];
  if (target === undefined) return "not built";
  if (replacedBy !== null) return `not built, the named context ${printableText(replacedBy)} replaces it`;
  if (index === build.stage) return "the target, its result is the image";
  if (!build.reaches.includes(index)) return `skipped, nothing that ${label(target)} needs comes from here`;
  const names = [...(readers.get(`stage:${index}`) ?? [])].map((id) => originOf(nodes.get(id), analysis));
  const ships = build.ships.includes(index) ? ", its files are in the image" : "";
  return `built, needed by ${names.join(", ")}${ships}`;
}

function baseOf({ base }: Stage, { stages }: Analysis): string {
  switch (base.kind) {
    case "stage":
      return `the ${label(stages[base.index])} stage`;
    case "image":
      return `the ${printableText(shortImage(base.ref))} image`;
    case "scratch":
      return "nothing (scratch)";
    case "context":
      return `the named context ${printableText(base.key)}`;
    case "unknown":
      return `${printableText(base.written)}, ${base.written.includes("$") ? "where a variable has no value" : "which cannot be resolved"}`;
  }
}

function useText(
  { kind, from }: GraphEdge,
  { sources, destination, line }: EdgeUse,
  analysis: Analysis,
  { nodes }: Links,
): string {
  const paths = printableText(`${sources.join(", ")} to ${destination}`);
  const verb = kind === "copy" ? "copies" : "mounts";
  return `${verb} ${paths} from ${originOf(nodes.get(from), analysis)} (line ${line})`;
}

function originOf(node: GraphNode | undefined, { stages }: Analysis): string {
  switch (node?.kind) {
    case "stage":
      return `the ${label(stages[node.stage])} stage`;
    case "image":
      return `the ${printableText(shortImage(node.ref))} image`;
    case "git":
    case "http":
      return printableText(node.url);
    default:
      return "the build context";
  }
}

function problemParagraph({ problems }: Analysis): readonly string[] {
  return [
    `${count(problems.length, "problem")}:`,
    ...problems.map(
      ({ severity, rule, lines, message }) => `  line ${lines.first}: ${severity}, ${rule}: ${printableText(message)}`,
    ),
  ];
}

function label(stage: Stage | undefined): string {
  return printableText(stage?.label ?? "");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
