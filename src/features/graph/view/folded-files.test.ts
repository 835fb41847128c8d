import { describe, expect, it } from "vitest";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { layoutGraph } from "#layout/layout-graph.ts";
import { SHARED_BASE } from "#core/project/samples/sample-projects.ts";
import { refOfKey, selectedKey } from "../canvas/node-ref.ts";
import type { DrawingOptions } from "./graph-context.ts";
import { type GraphView, graphView } from "./graph-view.ts";
import { layoutInput } from "./layout-input.ts";
import { PLAIN_DRAWING } from "./plain-drawing.ts";

const OPTIONS: DrawingOptions = {
  direction: "right",
  ...PLAIN_DRAWING,
  screenWidth: 1200,
  screenHeight: 800,
};

function viewOf(foldedFiles: readonly string[], direction: DrawingOptions["direction"] = "right"): GraphView {
  const whole = analyzeProjectInput({ dockerfile: "", project: { files: SHARED_BASE } }, {});
  if (whole === null) throw new Error("the sample is a project");
  return graphView(whole, { ...OPTIONS, direction, foldedFiles });
}

describe("a folded Dockerfile", () => {
  it("is one card with its path, the number of its stages, and those in an image", () => {
    const { cards, sources } = viewOf(["api/Dockerfile"]);
    expect(cards.map(({ place }) => place?.dockerfile)).not.toContain("api/Dockerfile");
    expect(sources.filter(({ kind }) => kind === "dockerfile")).toMatchObject([
      {
        name: "api/Dockerfile",
        farName: "2 stages",
        caption: "2 stages, in the image: stage-1",
        build: "built",
        group: "api/Dockerfile",
      },
    ]);
  });

  it("keeps the edges to and from it, and draws none inside", () => {
    const lines = (view: GraphView) => view.edges.map(({ fromKey, toKey, kind }) => [fromKey, kind, toKey]);
    expect(lines(viewOf(["api/Dockerfile"]))).toContainEqual(["base/Dockerfile#1 ", "from", "file:api/Dockerfile"]);
    expect(lines(viewOf(["base/Dockerfile"]))).toContainEqual(["file:base/Dockerfile", "from", "web/Dockerfile#0 "]);
    const both = viewOf(["api/Dockerfile", "base/Dockerfile"]);
    expect(lines(both)).toContainEqual(["file:base/Dockerfile", "from", "file:api/Dockerfile"]);
    expect(new Set(both.edges.map(({ key }) => key)).size).toBe(both.edges.length);
    expect(lines(both).filter(([from, , to]) => from === to)).toEqual([]);
  });

  it("leaves its stages and edges in the page for scripts", () => {
    const all = viewOf([]);
    const { folded, edges } = viewOf(["api/Dockerfile"]);
    expect(folded.stages.map(({ dockerfile, stage }) => [dockerfile, stage])).toEqual([
      ["api/Dockerfile", 0],
      ["api/Dockerfile", 1],
    ]);
    const ids = new Set([...edges, ...folded.edges].map(({ id }) => id));
    expect(all.edges.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it("is where a stage in it is shown when that is selected", () => {
    const view = viewOf(["api/Dockerfile"]);
    const [stage = -1] = view.sources.find(({ kind }) => kind === "dockerfile")?.stages ?? [];
    expect(selectedKey(view, { kind: "stage", stage: stage + 1 })).toBe("file:api/Dockerfile");
    expect(refOfKey(view, "file:api/Dockerfile")).toEqual({ kind: "stage", stage });
  });

  it.each(["right", "down"] as const)(
    "is laid out with the others, also where all are folded (%s)",
    async (direction) => {
      const every = ["base/Dockerfile", "api/Dockerfile", "web/Dockerfile"];
      for (const folded of [["api/Dockerfile"], every]) {
        const view = viewOf(folded, direction);
        const layout = layoutGraph(layoutInput(view), null);
        expect(layout.style).toBe("layered");
        expect(layout.groups?.map(({ key }) => key).toSorted()).toEqual(every.toSorted());
        expect(layout.edges).toHaveLength(view.edges.filter(({ isInline }) => !isInline).length);
        expect(layout.edges.filter(({ points }) => points.length < 2)).toEqual([]);
        expect(layout.nodes.filter(({ width, height }) => width === 0 || height === 0)).toEqual([]);
      }
    },
  );
});
