// @vitest-environment happy-dom
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import mermaid from "mermaid";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../analysis.ts";
import { analyze } from "../analyze.ts";
import { toDot } from "./dot.ts";
import { HOSTILE_DOCKERFILE } from "./hostile-names.ts";
import { toMermaid } from "./mermaid.ts";
import { nodeName } from "./picture-names.ts";
import { pictureGraph } from "./picture-graph.ts";

const ROOT = join(import.meta.dirname, "../../..");

interface Group {
  readonly name: string;
  readonly file: string;
}

const GROUPS: readonly Group[] = [
  { name: "our own", file: join(ROOT, "src/cli/conformance/cases.jsonl") },
  ...["buildkit", "real", "synthetic"]
    .map((name) => ({ name, file: join(ROOT, `../shared/conformance/${name}.jsonl`) }))
    .filter(({ file }) => existsSync(file)),
];

/** One in this many cases is read by the programs themselves; STAGELIGHT_CASES=all has them read all. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 24;

/** Our own cases are few and chosen to differ, so that more of them are read. */
const ONE_OF_OUR_OWN = Math.ceil(ONE_OF / 6);

/** Mermaid's default; it draws a bomb instead of a longer text. */
const MAX_CHARACTERS = 50_000;

describe("Mermaid itself", () => {
  it("refuses what isn't a chart", async () => {
    await expect(mermaid.parse('flowchart LR\n  s0["a" --> s1')).rejects.toThrow(/Parse error/);
    await expect(mermaidGraph('flowchart LR\n  s0["a"] --> s1["b"] --> s2')).resolves.toEqual({ nodes: 3, edges: 2 });
  });

  it("reads every name there may be", async () => {
    const analysis = analyze(HOSTILE_DOCKERFILE);
    expect(await mermaidGraph(toMermaid(analysis))).toEqual(sizeOf(analysis, 500));
  });

  it.each(GROUPS)("reads the chart of every case of $name, with as many nodes and edges", async (group) => {
    const wrong: string[] = [];
    for (const analysis of analysesOf(group)) {
      const chart = toMermaid(analysis);
      // oxlint-disable-next-line no-await-in-loop -- Mermaid has one parser, which takes one text after the other
      const read = await mermaidGraph(chart).catch(String);
      if (!isEqual(read, sizeOf(analysis, 500)) || chart.length > MAX_CHARACTERS) wrong.push(`${read}: ${chart}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("Graphviz itself", async () => {
  const graphviz = await Graphviz.load();

  it("refuses what isn't a graph", () => {
    expect(() => graphviz.layout('digraph { s0 [label="a]; }', "canon")).toThrow(/syntax error/);
  });

  it("shows every name as it was meant", () => {
    const analysis = analyze(HOSTILE_DOCKERFILE);
    const drawn = graphviz.layout(toDot(analysis), "svg");
    const shown = [...drawn.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => unescapeXml(text));
    const { nodes } = pictureGraph(analysis);
    expect(nodes.length).toBeGreaterThan(20);
    expect(shown).toEqual(expect.arrayContaining(nodes.map(({ node }) => nodeName(node, analysis.stages))));
  });

  it.each(GROUPS)("reads the graph of every case of $name, with as many nodes and edges", (group) => {
    const wrong = analysesOf(group)
      .map((analysis) => ({ dot: toDot(analysis), size: sizeOf(analysis) }))
      .filter(({ dot, size }) => !isEqual(graphvizGraph(graphviz, dot), size));
    expect(wrong).toEqual([]);
  });
});

interface GraphSize {
  readonly nodes: number;
  readonly edges: number;
}

function sizeOf(analysis: Analysis, mostEdges?: number): GraphSize {
  const { nodes, edges } = pictureGraph(analysis, mostEdges);
  return { nodes: nodes.length, edges: edges.length };
}

/** What Mermaid keeps of a flowchart that it has read. */
async function mermaidGraph(chart: string): Promise<GraphSize> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(chart);
  const read: object = db;
  const { vertices, edges }: { vertices?: unknown; edges?: unknown } = read;
  if (!(vertices instanceof Map) || !Array.isArray(edges)) throw new Error("it is no flowchart");
  return { nodes: vertices.size, edges: edges.length };
}

function graphvizGraph(graphviz: Graphviz, dot: string): GraphSize | string {
  try {
    const { objects = [], edges = [] } = JSON.parse(graphviz.layout(dot, "dot_json"));
    return { nodes: objects.length, edges: edges.length };
  } catch (fault) {
    return String(fault);
  }
}

function isEqual(read: GraphSize | string, wanted: GraphSize): boolean {
  return typeof read === "object" && read.nodes === wanted.nodes && read.edges === wanted.edges;
}

function analysesOf({ name, file }: Group): readonly Analysis[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(300);
  const oneOf = name === "our own" ? ONE_OF_OUR_OWN : ONE_OF;
  return lines.filter((_, at) => at % oneOf === 0).map((line) => analyze(JSON.parse(line).source));
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex === "" ? 10 : 16)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
