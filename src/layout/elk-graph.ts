import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk.bundled.js";
import type { EdgeToRoute, LayoutGraph, NodeToPlace, Port } from "./layout.ts";
import { layoutWork } from "./layout-work.ts";

/** How much elk tries, by the size of the graph. */
interface Effort {
  readonly maxNodes: number;
  /** Pieces that elk has to place: nodes, labels, and one for each layer that a line passes. */
  readonly maxPieces: number;
  /** Rounds of crossing minimisation. */
  readonly thoroughness: number;
  /**
   * What the nodes of a layer are ordered by: for few crossings, for the text where that costs none, which takes time
   * that grows with the cube of the number of nodes, or as in the text alone: with hundreds of lines nobody follows one
   * by its crossings, and the picture takes half the room and does not stir while one types.
   */
  readonly order: "crossings and text" | "crossings" | "text";
  /**
   * Network simplex gives the straightest lines in the least room, and takes tenths of a second from some forty nodes
   * on; linear segments come close to it, and take as long from some hundred and fifty on.
   */
  readonly placement: "NETWORK_SIMPLEX" | "LINEAR_SEGMENTS" | "BRANDES_KOEPF";
}

const EFFORTS: readonly Effort[] = [
  { maxNodes: 10, maxPieces: 80, thoroughness: 5, order: "crossings and text", placement: "NETWORK_SIMPLEX" },
  { maxNodes: 24, maxPieces: 150, thoroughness: 3, order: "crossings and text", placement: "NETWORK_SIMPLEX" },
  { maxNodes: 40, maxPieces: 220, thoroughness: 1, order: "crossings and text", placement: "NETWORK_SIMPLEX" },
  { maxNodes: 60, maxPieces: 500, thoroughness: 1, order: "crossings and text", placement: "LINEAR_SEGMENTS" },
  { maxNodes: 130, maxPieces: 1_800, thoroughness: 1, order: "crossings", placement: "LINEAR_SEGMENTS" },
];
const LEAST_EFFORT: Effort = {
  maxNodes: Infinity,
  maxPieces: Infinity,
  thoroughness: 1,
  order: "text",
  placement: "BRANDES_KOEPF",
};

/** Layers are told to elk as positions this far apart, wider than any card. */
const LAYER_PITCH = 100_000;

const SPACING = {
  roomy: { between: 40, node: 36, edge: 14, edgeNode: 18 },
  tight: { between: 30, node: 24, edge: 10, edgeNode: 14 },
};

/** Where a line from above passes through its label: near its start, since such lines run along the left of cards. */
const LABEL_LINE = 14;

/** The id of the node that keeps room for an edge's label. */
export function labelNodeId(edge: string): string {
  return `label:${edge}`;
}

/** The id of a port in elk's graph, where ports of all nodes share one space. */
export function portId(node: string, port: string): string {
  return `${node}|${port}`;
}

/**
 * Writes `graph` down for elk: layers fixed by position, ports fixed at the rows, the order of the text kept where it
 * costs no crossing. A label is a small node in its own layer just before the layer its edge leads to.
 */
export function elkGraph(graph: LayoutGraph): ElkNode {
  const layers = new Map(graph.nodes.map((node) => [node.key, node.layer]));
  const labelled = graph.edges.filter((edge) => edge.label !== null);
  const effort = effortFor(graph.nodes.length + labelled.length, layoutWork(graph).pieces);
  const isDown = graph.direction === "down";
  return {
    id: "root",
    layoutOptions: rootOptions(graph, effort),
    children: [
      ...graph.nodes.map((node) => elkNode(node, isDown)),
      ...labelled.map((edge) => labelNode(edge, layers.get(edge.to) ?? 0, isDown)),
    ],
    edges: graph.edges.flatMap(elkEdges),
  };
}

function effortFor(nodes: number, pieces: number): Effort {
  return EFFORTS.find((one) => nodes <= one.maxNodes && pieces <= one.maxPieces) ?? LEAST_EFFORT;
}

function rootOptions(graph: LayoutGraph, effort: Effort): Record<string, string> {
  const spacing = SPACING[graph.spacing];
  return {
    "elk.algorithm": "layered",
    "elk.direction": graph.direction === "down" ? "DOWN" : "RIGHT",
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.separateConnectedComponents": "false",
    "elk.randomSeed": "1",
    // Sizes and ports are all given; there are no labels inside of nodes to place.
    "elk.omitNodeMicroLayout": "true",
    "elk.layered.cycleBreaking.strategy": "INTERACTIVE",
    "elk.layered.layering.strategy": "INTERACTIVE",
    "elk.layered.crossingMinimization.strategy": effort.order === "text" ? "INTERACTIVE" : "LAYER_SWEEP",
    "elk.layered.considerModelOrder.strategy": effort.order === "crossings and text" ? "NODES_AND_EDGES" : "NONE",
    "elk.layered.considerModelOrder.crossingCounterNodeInfluence": "0.5",
    "elk.layered.nodePlacement.strategy": effort.placement,
    // Of the four arrangements that Brandes and Köpf know, the smallest.
    "elk.layered.nodePlacement.bk.fixedAlignment": "NONE",
    "elk.layered.thoroughness": String(effort.thoroughness),
    "elk.layered.unnecessaryBendpoints": "false",
    "elk.spacing.nodeNode": String(spacing.node),
    "elk.spacing.edgeNode": String(spacing.edgeNode),
    "elk.spacing.edgeEdge": String(spacing.edge),
    "elk.layered.spacing.nodeNodeBetweenLayers": String(spacing.between),
    "elk.layered.spacing.edgeNodeBetweenLayers": String(spacing.edgeNode),
    "elk.layered.spacing.edgeEdgeBetweenLayers": String(spacing.edge),
    "elk.padding": "[top=0,left=0,bottom=0,right=0]",
  };
}

function elkNode(node: NodeToPlace, isDown: boolean): ElkNode {
  return {
    id: node.key,
    width: node.width,
    height: node.height,
    ...layerPosition(node.layer * 2, isDown),
    layoutOptions: { "elk.portConstraints": "FIXED_POS" },
    ports: node.ports.map((port) => ({
      id: portId(node.key, port.id),
      x: port.x,
      y: port.y,
      width: 0,
      height: 0,
      layoutOptions: { "elk.port.side": port.side.toUpperCase() },
    })),
  };
}

function labelNode(edge: EdgeToRoute, layer: number, isDown: boolean): ElkNode {
  const { width, height } = edge.label ?? { width: 0, height: 0 };
  const ports: readonly Port[] = isDown
    ? [
        { id: "in", side: "north", x: LABEL_LINE, y: 0 },
        { id: "out", side: "south", x: LABEL_LINE, y: height },
      ]
    : [
        { id: "in", side: "west", x: 0, y: height / 2 },
        { id: "out", side: "east", x: width, y: height / 2 },
      ];
  const key = labelNodeId(edge.id);
  return elkNode({ id: key, key, layer: layer - 0.5, wave: -1, width, height, ports }, isDown);
}

function layerPosition(slot: number, isDown: boolean): { x: number; y: number } {
  const along = slot * LAYER_PITCH;
  return isDown ? { x: 0, y: along } : { x: along, y: 0 };
}

function elkEdges(edge: EdgeToRoute): ElkExtendedEdge[] {
  const from = portId(edge.from, edge.fromPort);
  const to = portId(edge.to, edge.toPort);
  if (edge.label === null) return [{ id: edge.id, sources: [from], targets: [to] }];
  const label = labelNodeId(edge.id);
  return [
    { id: `${edge.id}#1`, sources: [from], targets: [portId(label, "in")] },
    { id: `${edge.id}#2`, sources: [portId(label, "out")], targets: [to] },
  ];
}
