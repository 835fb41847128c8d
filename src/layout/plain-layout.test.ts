import { expect, it } from "vitest";
import type { EdgeToRoute, LayoutGraph, NodeToPlace } from "./layout.ts";
import { layoutGraph } from "./layout-graph.ts";
import { plainLayout } from "./plain-layout.ts";

const PORTS = [
  { id: "in", side: "west", x: 0, y: 20 },
  { id: "out", side: "east", x: 100, y: 20 },
] as const;

/** Dockerfiles with so many stages each; a stage takes from the first one of its Dockerfile and of the one before. */
function project(files: number, stages: number): LayoutGraph {
  const nodes: NodeToPlace[] = [];
  const edges: EdgeToRoute[] = [];
  const add = (from: string, to: string): void => {
    edges.push({ id: `${from}>${to}`, from, fromPort: "out", to, toPort: "in", label: null });
  };
  for (let file = 0; file < files; file++)
    for (let stage = 0; stage < stages; stage++) {
      const key = `${file}#${stage}`;
      nodes.push({
        id: key,
        key,
        group: `${file}`,
        layer: stage === 0 ? 1 : 2,
        wave: 0,
        width: 100,
        height: 40,
        ports: PORTS,
      });
      if (stage > 0) add(`${file}#0`, key);
      if (file > 0) add(`${file - 1}#0`, key);
    }
  return { direction: "right", spacing: "tight", fingerprint: "project", nodes, edges };
}

it("keeps the frames of Dockerfiles in a plain grid, each around its own stages", async () => {
  const graph = project(3, 5);
  const { style, nodes, edges, groups = [], fingerprint } = plainLayout(graph);
  expect([style, fingerprint]).toEqual(["grid", "project"]);
  expect(groups.map(({ key }) => key)).toEqual(["0", "1", "2"]);
  expect(nodes).toHaveLength(15);
  for (const node of nodes) {
    const around = groups.filter(
      ({ x, y, width, height }) =>
        node.x >= x && node.y >= y && node.x + node.width <= x + width && node.y + node.height <= y + height,
    );
    expect(around.map(({ key }) => key)).toEqual([node.key.split("#")[0]]);
  }
  expect(edges.map(({ id }) => id).toSorted()).toEqual(graph.edges.map(({ id }) => id).toSorted());
  expect(edges.filter(({ points }) => points.length < 2)).toEqual([]);
});

it("is what a project with too many lines comes to", async () => {
  const { nodes, edges, ...graph } = project(2, 2);
  const many = Array.from(
    { length: 1_500 },
    (_, at): EdgeToRoute => ({
      id: `${at}`,
      from: "0#0",
      fromPort: "out",
      to: "1#0",
      toPort: "in",
      label: null,
    }),
  );
  const layout = layoutGraph({ ...graph, nodes, edges: [...edges, ...many] }, null);
  expect(layout.style).toBe("grid");
  expect(layout.groups).toHaveLength(2);
});

it("draws no frame around the only Dockerfile, next to images without one", async () => {
  const { nodes, edges, ...graph } = project(1, 3);
  const image: NodeToPlace = { id: "image", key: "image", layer: 0, wave: -1, width: 90, height: 40, ports: PORTS };
  const line: EdgeToRoute = { id: "line", from: "image", fromPort: "out", to: "0#0", toPort: "in", label: null };
  const layout = layoutGraph({ ...graph, nodes: [image, ...nodes], edges: [...edges, line] }, null);
  expect(layout.groups).toBeUndefined();
});
