// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { layoutGraph } from "#layout/layout-graph.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import { initialSession, session } from "../canvas/graph-session.ts";
import { graphView } from "../view/graph-view.ts";
import { layoutInput } from "../view/layout-input.ts";
import { PLAIN_DRAWING } from "../view/plain-drawing.ts";
import { EdgeLayer } from "./edge-layer.tsx";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => {
  root.close();
  session.setState(initialSession);
});

/** Draws the lines of a file in which a stage copies from so many others, and answers the keys of those lines. */
async function drawCopies(count: number): Promise<readonly string[]> {
  const tools = Array.from({ length: count }, (_, at) => `tool${at}`);
  const text = [
    ...tools.map((tool) => `FROM scratch AS ${tool}\nADD a /\n`),
    "FROM scratch\n",
    ...tools.map((tool) => `COPY --from=${tool} / /\n`),
  ].join("");
  const view = graphView(analyze(text, {}), {
    direction: "right",
    ...PLAIN_DRAWING,
    screenWidth: 900,
    screenHeight: 700,
  });
  const layout = layoutGraph(layoutInput(view), null);
  await act(async () => root.render(<EdgeLayer view={view} layout={layout} />));
  return view.edges.filter(({ kind, isInline }) => kind === "copy" && !isInline).map(({ key }) => key);
}

/** How many paths each line has. */
function pathCounts(): readonly number[] {
  return [...document.querySelectorAll('[data-kind="copy"][data-from^="stage"]')].map(
    (line) => line.querySelectorAll("path").length,
  );
}

it("draws the head of lines that arrive as one once, and that of a lit one with it", async () => {
  const keys = await drawCopies(10);
  expect(pathCounts()).toEqual([3, ...Array.from({ length: 9 }, () => 2)]);
  const light = { nodes: new Set<string>(), edges: new Set([keys[4] ?? ""]), rows: new Set<number>(), fades: true };
  act(() => session.setState({ light }));
  expect(pathCounts()).toEqual([3, 2, 2, 2, 3, 2, 2, 2, 2, 2]);
});

it("names each line by its sentence", async () => {
  await drawCopies(2);
  const names = [...document.querySelectorAll('[data-from="stage:1"]')].map(
    (line) => line.querySelector("title")?.textContent,
  );
  expect(names).toEqual(["stage-2 copies / from tool1 (line 7)"]);
});

it("draws thousands of lines with one path each", async () => {
  await drawCopies(2_001);
  expect(new Set(pathCounts().slice(1))).toEqual(new Set([1]));
});
