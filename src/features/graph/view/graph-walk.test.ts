import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import type { GraphLayout } from "#layout/layout.ts";
import { graphLight } from "./graph-light.ts";
import { searchGraph } from "./graph-search.ts";
import { graphView } from "./graph-view.ts";
import { walk } from "./graph-walk.ts";
import { longestChain } from "./longest-chain.ts";
import { nodeWords } from "./node-words.ts";
import { waveLabels } from "./wave-label.ts";
import { dependencyChain } from "#document/stages/dependency-chain.ts";
import { PLAIN_DRAWING } from "./plain-drawing.ts";

const TEXT = `FROM golang:1.23 AS base
RUN a
FROM base AS api
RUN b
RUN c
FROM base AS web
RUN d
FROM base AS lint
FROM alpine AS final
COPY --from=api /out /api
COPY --from=web /out /web
`;

const analysis = analyze(TEXT);
const view = graphView(analysis, {
  direction: "right",
  ...PLAIN_DRAWING,
  screenWidth: 900,
});

const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  "image:docker.io/library/golang:1.23": [0, 0],
  "stage:base": [100, 0],
  "stage:api": [200, 0],
  "stage:web": [200, 50],
  "stage:lint": [200, 100],
  "image:docker.io/library/alpine:latest": [200, 150],
  "stage:final": [300, 40],
};

const layout: GraphLayout = {
  fingerprint: "",
  direction: "right",
  style: "layered",
  bounds: { x: 0, y: 0, width: 400, height: 200 },
  nodes: Object.entries(PLACES).map(([key, [x, y]]) => ({ id: key, key, x, y, width: 80, height: 40, ports: [] })),
  edges: [],
  waves: [],
};

describe("walk", () => {
  it("follows edges along the graph, to the nearest end", () => {
    expect(walk(view, layout, "stage:base", "ArrowRight")).toBe("stage:api");
    expect(walk(view, layout, "stage:final", "ArrowLeft")).toBe("stage:web");
    expect(walk(view, layout, "stage:base", "ArrowLeft")).toBe("image:docker.io/library/golang:1.23");
  });

  it("goes to the neighbor in the column across the graph", () => {
    expect(walk(view, layout, "stage:api", "ArrowDown")).toBe("stage:web");
    expect(walk(view, layout, "stage:lint", "ArrowUp")).toBe("stage:web");
  });

  it("stays at an end", () => {
    expect(walk(view, layout, "stage:final", "ArrowRight")).toBeNull();
    expect(walk(view, layout, "stage:api", "ArrowUp")).toBeNull();
  });

  it("turns with the graph", () => {
    const turned: GraphLayout = {
      ...layout,
      direction: "down",
      nodes: layout.nodes.map((node) => ({ ...node, x: node.y * 2, y: node.x })),
    };
    expect(walk(view, turned, "stage:base", "ArrowDown")).toBe("stage:api");
    expect(walk(view, turned, "stage:api", "ArrowRight")).toBe("stage:web");
  });
});

describe("nodeWords", () => {
  it("says where one is and what the arrows lead to", () => {
    expect(nodeWords(view, "stage:api")).toBe(
      "Stage 1, api, built. Built: final copies /out from it. Uses files from base. Used by final.",
    );
    expect(nodeWords(view, "image:docker.io/library/alpine:latest")).toBe("alpine, image, used. Used by final.");
  });
});

describe("graphLight", () => {
  it("lights an edge with both ends and its rows", () => {
    expect(graphLight(view, { kind: "edge", edge: "stage:1>stage:4:copy" })).toEqual({
      nodes: new Set(["stage:api", "stage:final"]),
      edges: new Set(["stage:api>stage:final:copy"]),
      rows: new Set([9]),
    });
  });

  it("lights a row with the edges that lead to it", () => {
    expect(graphLight(view, { kind: "row", instruction: 10 })).toEqual({
      nodes: new Set(["stage:final", "stage:web"]),
      edges: new Set(["stage:web>stage:final:copy"]),
      rows: new Set([10]),
    });
  });

  it("lights a stage with all it touches, and nothing for what is not drawn", () => {
    expect(graphLight(view, { kind: "stage", stage: 0 })?.edges.size).toBe(4);
    expect(graphLight(view, { kind: "stage", stage: 77 })).toBeNull();
    expect(graphLight(view, { kind: "source", id: "image:none" })).toBeNull();
  });
});

describe("dependencyChain", () => {
  it("gives the chain of instructions that needs a stage", () => {
    expect(dependencyChain(analysis, "stage:0").map((step) => step.text)).toEqual([
      "`api` starts from `base` (line 3)",
      "`final` copies /out from `api` (line 10)",
    ]);
    expect(dependencyChain(analysis, "stage:3")).toEqual([]);
    expect(dependencyChain(analysis, "stage:4")).toEqual([]);
  });
});

describe("longestChain", () => {
  it("is the chain with the most steps that wait for each other", () => {
    expect(longestChain(analysis)).toEqual({
      stages: [0, 1, 4],
      edges: ["stage:0>stage:1:from", "stage:1>stage:4:copy"],
      sentence:
        "`base` → `api` → `final`: 3 stages that run one after another, 5 steps. The build takes at least as long as they do.",
    });
    expect(longestChain(analyze("FROM a\nRUN b\n"))?.sentence).toBe(
      "`stage-0` doesn't wait for any other stage: 1 step.",
    );
    expect(longestChain(analyze(""))).toBeNull();
  });
});

describe("waveLabels", () => {
  it("says when the stages of a column can start, of what is built", () => {
    expect(waveLabels(view).map(({ wave, text, shortText }) => [wave, text, shortText])).toEqual([
      [0, "starts immediately", "first"],
      [1, "then · 2 in parallel", "2 in parallel"],
      [2, "last", "last"],
    ]);
  });

  it("says nothing where there is only one stage to build", () => {
    const single = graphView(analyze("FROM a"), {
      direction: "right",
      ...PLAIN_DRAWING,
      screenWidth: 900,
    });
    expect(waveLabels(single)).toEqual([]);
  });
});

describe("searchGraph", () => {
  it("finds stages before images before instructions", () => {
    expect(
      searchGraph(analysis, "a")
        .map((hit) => hit.key)
        .slice(0, 4),
    ).toEqual(["stage:1", "stage:0", "stage:4", "image:docker.io/library/alpine:latest"]);
    expect(searchGraph(analysis, "golang").map((hit) => hit.title)).toEqual([
      "golang:1.23",
      "FROM golang:1.23 AS base",
    ]);
  });

  it("finds paths and commands with their line", () => {
    expect(searchGraph(analysis, "/web").map((hit) => [hit.thing, hit.detail])).toEqual([
      [{ kind: "row", instruction: 10 }, "final, line 11"],
    ]);
  });

  it("finds nothing for nothing", () => {
    expect(searchGraph(analysis, "  ")).toEqual([]);
    expect(searchGraph(analysis, "zzz")).toEqual([]);
  });
});
