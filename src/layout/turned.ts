import type { Box, NodeToPlace, Point, Port } from "./layout.ts";

/** Along and across the graph change places: what runs down is laid out as if it ran to the right, and turned. */
export function turnedPoint({ x, y }: Point): Point {
  return { x: y, y: x };
}

/** A box with along and across changed. */
export function turnedBox({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}

/** A node with along and across changed, and its ports; each port keeps its `side`. */
export function turnedNode(node: NodeToPlace): NodeToPlace {
  const ports = node.ports.map((port): Port => ({ ...port, ...turnedPoint(port) }));
  return { ...node, width: node.height, height: node.width, ports };
}
