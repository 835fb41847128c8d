import type { Analysis, GraphNode } from "../analysis.ts";
import type { EdgeKind } from "../graph/stage-graph.ts";
import { imageServices } from "../project/image-services.ts";
import { edgeText, nodeName, serviceName } from "./picture-names.ts";
import { type PictureEdge, pictureGraph, type PictureNode } from "./picture-graph.ts";

/** Mermaid refuses a chart of more edges, and nothing in the text can change that. */
const MAX_EDGES = 500;

/** Mermaid draws no longer text, unless the page around it says so. */
const MAX_CHARACTERS = 50_000;

const SHAPES: Readonly<Record<GraphNode["kind"], readonly [string, string]>> = {
  stage: ["[", "]"],
  image: ["([", "])"],
  context: ["[/", "/]"],
  named: ["[[", "]]"],
  git: ["[(", ")]"],
  http: ["[(", ")]"],
};

const ARROWS: Readonly<Record<EdgeKind, string>> = { from: "==>", copy: "-->", mount: "-.->" };

/** Strokes only, so that the chart fits a light and a dark page. */
const CLASSES: Readonly<Record<PictureNode["role"], string>> = {
  target: "stroke-width:4px,font-weight:bold",
  ships: "stroke-width:3px",
  built: "stroke-width:1px",
  skipped: "stroke-dasharray:4 3,opacity:0.6",
};

/**
 * The stage graph as a Mermaid flowchart: thick arrows for FROM, thin ones for COPY, dotted ones for mounts; skipped
 * stages are dashed, what ships has a broad border. `note` becomes a comment at the top.
 */
export function toMermaid(analysis: Analysis, note = "", direction: "right" | "down" = "right"): string {
  const head = direction === "right" ? "flowchart LR" : "flowchart TB";
  const chart = draw(analysis, head, note, edgeText);
  return chart.length <= MAX_CHARACTERS ? chart : draw(analysis, head, joined(note, WITHOUT_PATHS), () => "");
}

const WITHOUT_PATHS = `the paths are left out: Mermaid draws ${MAX_CHARACTERS} characters at most`;

const joined = (...notes: readonly string[]): string => notes.filter(Boolean).join("; ");

function draw(analysis: Analysis, head: string, note: string, textOf: typeof edgeText): string {
  const { nodes, edges, omitted } = pictureGraph(analysis, MAX_EDGES);
  const lines = [
    head,
    ...(note === "" ? [] : [`  %% ${comment(note)}`]),
    ...(omitted === 0 ? [] : [`  %% ${omitted} edges are left out: Mermaid draws ${MAX_EDGES} at most`]),
    ...nodes.map((node) => nodeLine(node, analysis)),
    ...edges.map((edge) => edgeLine(edge, textOf(edge.edge))),
    ...serviceLines(analysis),
    ...Object.entries(CLASSES).map(([role, style]) => `  classDef ${role} ${style}`),
    ...skippedEdges(edges),
  ];
  return `${lines.join("\n")}\n`;
}

function nodeLine({ node, id, role }: PictureNode, { stages }: Analysis): string {
  const [open, close] = SHAPES[node.kind];
  return `  ${id}${open}${quoted(nodeName(node, stages))}${close}:::${role}`;
}

function serviceLines({ project }: Analysis): readonly string[] {
  const services = project === undefined ? [] : imageServices(project);
  if (services.length === 0) return [];
  const nodes = services.map((one, place) => `    v${place}([${quoted(serviceName(one))}]):::skipped`);
  return [`  subgraph v[${quoted(SERVICES)}]`, ...nodes, "  end"];
}

const SERVICES = "Services that aren't built";

function edgeLine({ edge, from, to }: PictureEdge, text: string): string {
  return `  ${from} ${ARROWS[edge.kind]}${text === "" ? "" : `|${quoted(text)}|`} ${to}`;
}

function skippedEdges(edges: readonly PictureEdge[]): readonly string[] {
  const places = edges.flatMap(({ isBuilt }, place) => (isBuilt ? [] : [place]));
  return places.length === 0 ? [] : [`  linkStyle ${places.join(",")} opacity:0.5`];
}

/** What Mermaid takes for the end of a string, an entity, a directive, Markdown, a formula or an icon. */
const MARKUP =
  /["#%&;<>\\`{}[\]|*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+](?= )|(?<=^\d+)[.)](?= )|\$(?=\$)|(?<=\bfa[a-z]?):/gu;

/** A Mermaid string. */
function quoted(text: string): string {
  // Lines that look like a style lose their last semicolon before Mermaid parses them.
  const safe = /style|classDef/.test(text) ? text.replaceAll(":", "\0") : text;
  return `"${safe.replace(MARKUP, entity).replaceAll("\0", "#58;")}"`;
}

function entity(char: string): string {
  return `#${char.charCodeAt(0)};`;
}

/** A comment must not look like a directive. */
function comment(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[{}]/g, "");
}
