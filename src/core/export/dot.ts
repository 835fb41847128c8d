import type { Analysis, GraphNode } from "../analysis.ts";
import type { EdgeKind } from "../graph/stage-graph.ts";
import { imageServices } from "../project/image-services.ts";
import { edgeText, nodeName, serviceName } from "./picture-names.ts";
import { type PictureEdge, pictureGraph, type PictureNode } from "./picture-graph.ts";

const SHAPES: Readonly<Record<GraphNode["kind"], string>> = {
  stage: "box",
  image: "ellipse",
  context: "folder",
  named: "component",
  git: "cylinder",
  http: "cylinder",
};

const NODE_STYLES: Readonly<Record<PictureNode["role"], string>> = {
  target: 'style="rounded,bold", penwidth=3',
  ships: 'style="rounded,bold", penwidth=2',
  built: 'style="rounded"',
  skipped: 'style="rounded,dashed", color="gray50", fontcolor="gray35"',
};

const EDGE_STYLES: Readonly<Record<EdgeKind, string>> = {
  from: 'style="bold"',
  copy: 'style="solid"',
  mount: 'style="dashed"',
};

/** The stage graph in Graphviz's language: bold edges for FROM, plain ones for COPY, dashed ones for mounts. */
export function toDot(analysis: Analysis, direction: "right" | "down" = "right"): string {
  const { nodes, edges } = pictureGraph(analysis);
  const lines = [
    'digraph "Dockerfile" {',
    `  graph [rankdir="${direction === "right" ? "LR" : "TB"}", fontname="sans-serif"];`,
    '  node [fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10];',
    ...nodes.map((node) => nodeLine(node, analysis)),
    ...edges.map(edgeLine),
    ...serviceLines(analysis),
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function nodeLine({ node, id, role }: PictureNode, { stages }: Analysis): string {
  return `  ${id} [label=${quoted(nodeName(node, stages))}, shape="${SHAPES[node.kind]}", ${NODE_STYLES[role]}];`;
}

function serviceLines({ project }: Analysis): readonly string[] {
  const services = project === undefined ? [] : imageServices(project);
  if (services.length === 0) return [];
  const nodes = services.map(
    (one, place) =>
      `    v${place} [label=${quoted(serviceName(one))}, shape="${SHAPES.image}", ${NODE_STYLES.skipped}];`,
  );
  return [
    '  subgraph "cluster_services" {',
    '    graph [label="Services that aren\'t built", style="dashed", color="gray50", fontcolor="gray35"];',
    ...nodes,
    "  }",
  ];
}

function edgeLine({ edge, from, to, isBuilt }: PictureEdge): string {
  const text = edgeText(edge);
  const label = text === "" ? "" : `label=${quoted(text)}, `;
  return `  ${from} -> ${to} [${label}${EDGE_STYLES[edge.kind]}${isBuilt ? "" : ', color="gray50", fontcolor="gray35"'}];`;
}

/** A string of DOT. A backslash starts an escape there, an ampersand an entity of HTML. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&").replaceAll("&", "&amp;")}"`;
}
