import { describe, expect, it } from "vitest";
import type { Analysis } from "#core/analysis.ts";
import { BUILT_AND_IMAGES, SHARED_BASE } from "#core/project/samples/sample-projects.ts";
import { toSvg } from "#core/export/svg/svg.ts";
import { svgColors } from "#core/export/svg/svg-colors.ts";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { refOfLinkSelect } from "#document/links/link-select.ts";
import { layoutGraph } from "#layout/layout-graph.ts";
import { waveLabels } from "./wave-label.ts";
import { refOfKey, selectedKey } from "../canvas/node-ref.ts";
import { spotlight } from "../canvas/spotlight.ts";
import type { DrawingOptions } from "./graph-context.ts";
import { searchGraph } from "./graph-search.ts";
import { type GraphView, graphView } from "./graph-view.ts";
import { type Arrow, walk } from "./graph-walk.ts";
import { layoutInput } from "./layout-input.ts";
import { nodeWords } from "./node-words.ts";
import { veiledGraph } from "./veiled-graph.ts";
import { PLAIN_DRAWING } from "./plain-drawing.ts";

const OPTIONS: DrawingOptions = {
  direction: "right",
  ...PLAIN_DRAWING,
  screenWidth: 1200,
  screenHeight: 800,
};

function analysisOf(files: Readonly<Record<string, string>>): Analysis {
  const whole = analyzeProjectInput({ dockerfile: "", project: { files } }, {});
  if (whole === null) throw new Error("the sample is a project");
  return whole;
}

const analysis = analysisOf(BUILT_AND_IMAGES);

function viewOf(options: Partial<DrawingOptions> = {}): GraphView {
  return graphView(analysis, { ...OPTIONS, ...options });
}

function services({ sources }: GraphView): GraphView["sources"] {
  return sources.filter(({ kind }) => kind === "service");
}

describe("services that aren't built", () => {
  it("are quiet nodes with their name, their image, and what else there is to know", () => {
    expect(services(viewOf()).map(({ name, caption, note, ref, build }) => [name, caption, note, ref, build])).toEqual([
      ["jobs", "acme/app", "built by app", "docker.io/acme/app:latest", "skipped"],
      ["db", "postgres:18", "", "docker.io/library/postgres:18", "skipped"],
      [
        "mail",
        "…/mailpit@sha256:1111111",
        "profiles dev, debug",
        `registry.example.com:5000/tools/mail/mailpit@sha256:${"1".repeat(64)}`,
        "skipped",
      ],
      ["kv", "re<d>is", "", "re<d>is", "skipped"],
    ]);
  });

  it("are in a frame apart, and everything else is where it is without them", () => {
    const input = layoutInput(viewOf());
    const layout = layoutGraph(input, null);
    expect(input.apart?.nodes.map(({ key }) => key)).toEqual([
      "service:jobs",
      "service:db",
      "service:mail",
      "service:kv",
    ]);
    const { apart: _, ...rest } = input;
    const alone = layoutGraph(rest, null);
    expect(layout.nodes.slice(0, alone.nodes.length)).toEqual(alone.nodes);
    expect(layout.waves).toEqual(alone.waves);
    expect(layout.edges).toEqual(alone.edges);
  });

  it("are not drawn where only what is built is shown, or one path, or while a lesson asks what is built", () => {
    expect(services(viewOf({ skipped: "hide" }))).toEqual([]);
    expect(services(veiledGraph(viewOf()))).toEqual([]);
    const only = {
      nodes: new Set(["stage:0"]),
      edges: new Set<string>(),
      through: [],
      needs: [],
      targets: [],
      isDirect: true,
    };
    expect(services(viewOf({ only }))).toEqual([]);
  });

  it("are none of a bake file's", () => {
    const view = graphView(analysisOf(SHARED_BASE), OPTIONS);
    expect(services(view)).toEqual([]);
    expect(layoutInput(view)).not.toHaveProperty("apart");
  });

  it("are found by name and by image, and selected from a link", () => {
    expect(searchGraph(analysis, "postgres").map(({ thing, title, detail }) => [thing, title, detail])).toEqual([
      [{ kind: "source", id: "service:db" }, "db", "runs postgres:18"],
    ]);
    expect(searchGraph(analysis, "jobs")[0]?.key).toBe("service:jobs");
    const ref = refOfLinkSelect({ kind: "node", id: "service:db" }, analysis);
    expect(ref).toEqual({ kind: "source", id: "service:db" });
    expect(selectedKey(viewOf(), { kind: "source", id: "service:db" })).toBe("service:db");
    expect(refOfKey(viewOf(), "service:db")).toEqual(ref);
    // a service with a build is its stages
    expect(refOfLinkSelect({ kind: "node", id: "service:app" }, analysis)).toBeNull();
  });

  it("are lit with what builds their image; others dim nothing", () => {
    const built = { analysis, builds: [analysis.build] as const };
    const nothing = { hovered: null, details: null, pointedTrunk: null, showsLongestChain: false };
    const lit = spotlight(viewOf(), built, { ...nothing, chosen: { kind: "source", id: "service:jobs" } });
    expect(lit?.fades).toBe(true);
    expect([...(lit?.nodes ?? [])]).toEqual(expect.arrayContaining(["service:jobs", "Dockerfile#1 ", "Dockerfile#0 "]));
    const alone = spotlight(viewOf(), built, { ...nothing, chosen: { kind: "source", id: "service:db" } });
    expect(alone?.fades).toBe(false);
    expect([...(alone?.nodes ?? [])]).toEqual(["service:db"]);
  });

  it("say to a screen reader that they aren't built", () => {
    expect(nodeWords(viewOf(), "service:jobs")).toBe("jobs, runs acme/app, not built, built by app.");
    expect(nodeWords(viewOf(), "service:db")).toBe("db, runs postgres:18, not built.");
  });

  it.each(["right", "down"] as const)(
    "are reached by arrow keys, and left by them, where the graph runs %s",
    (direction) => {
      const view = viewOf({ direction });
      const layout = layoutGraph(layoutInput(view), null);
      const reached = new Set([layout.nodes[0]?.key ?? ""]);
      for (const key of reached)
        for (const arrow of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] satisfies readonly Arrow[]) {
          const next = walk(view, layout, key, arrow);
          if (next !== null) reached.add(next);
        }
      expect([...reached].toSorted()).toEqual(layout.nodes.map(({ key }) => key).toSorted());
      const left = new Set(["service:kv"]);
      for (const key of left)
        for (const arrow of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] satisfies readonly Arrow[]) {
          const next = walk(view, layout, key, arrow);
          if (next !== null) left.add(next);
        }
      expect([...left].some((key) => key.startsWith("Dockerfile#"))).toBe(true);
    },
  );

  it("are in the exported picture and in its description", () => {
    const view = viewOf();
    const layout = layoutGraph(layoutInput(view), null);
    const svg = toSvg(analysis, { ...view, layout, waves: waveLabels(view) }, svgColors.light);
    const [, description = "", drawing = ""] = /<desc>([^]*)<\/desc>([^]*)/.exec(svg) ?? [];
    for (const text of ["Services that aren&#39;t built", "db", "postgres:18", "profiles dev, debug"])
      expect(drawing).toContain(`>${text}<`);
    expect(description).toContain("db runs the postgres:18 image");
  });
});
