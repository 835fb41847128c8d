import { expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { layoutGraph } from "#layout/layout-graph.ts";
import { spotlight } from "../canvas/spotlight.ts";
import { graphView } from "../view/graph-view.ts";
import { layoutInput } from "../view/layout-input.ts";
import { trunkLines } from "./trunk-lines.ts";
import { PLAIN_DRAWING } from "../view/plain-drawing.ts";

/** The trunks of a file that copies from so many stages, and mounts nothing. */
function trunksOf(copies: number, direction: "right" | "down") {
  const names = Array.from({ length: copies }, (_, at) => `tool${at}`);
  const text = [
    ...names.map((name) => `FROM golang AS ${name}\n`),
    "FROM alpine AS final\n",
    ...names.map((name) => `COPY --from=${name} /a /${name}\n`),
  ].join("");
  const analysis = analyze(text, {});
  const view = graphView(analysis, {
    direction,
    ...PLAIN_DRAWING,
    screenWidth: 900,
    screenHeight: 700,
  });
  const layout = layoutGraph(layoutInput(view), null);
  return { trunks: trunkLines(view, layout), layout, view, analysis };
}

it.each(["right", "down"] as const)("has all copies that arrive at a card as one line, to the %s", (direction) => {
  const { trunks, layout } = trunksOf(10, direction);
  expect(trunks).toHaveLength(1);
  const [trunk] = trunks;
  expect(trunk?.edges.map(({ from }) => from)).toEqual(Array.from({ length: 10 }, (_, at) => `stage:${at}`));
  const route = layout.edges.find(({ id }) => id === trunk?.edges[0]?.key)?.points ?? [];
  expect(trunk?.end).toEqual(route.at(-1));
});

it.each(["right", "down"] as const)("runs where at least two lines do, and nowhere else, to the %s", (direction) => {
  const { trunks, layout } = trunksOf(10, direction);
  const pieces = (trunks[0]?.path ?? "").split("M").filter((piece) => piece !== "");
  expect(pieces.length).toBeGreaterThan(0);
  for (const piece of pieces) {
    const [, x = "", y = "", way = "", to = ""] = /^([\d.-]+),([\d.-]+)([HV])([\d.-]+)$/.exec(piece) ?? [];
    const middle = way === "H" ? { x: (+x + +to) / 2, y: +y } : { x: +x, y: (+y + +to) / 2 };
    const there = layout.edges.filter(({ id, points }) => {
      if (!trunks[0]?.edges.some(({ key }) => key === id)) return false;
      return points.some((end, place) => {
        const start = points[place - 1] ?? end;
        const isIn = (one: number, from: number, until: number): boolean =>
          one >= Math.min(from, until) - 1 && one <= Math.max(from, until) + 1;
        return isIn(middle.x, start.x, end.x) && isIn(middle.y, start.y, end.y);
      });
    });
    expect(there.length).toBeGreaterThan(1);
  }
});

it("is lit whole, with all that it comes from and the rows it leads to", () => {
  const { trunks, view, analysis } = trunksOf(10, "right");
  const pointedTrunk = trunks[0]?.edges.map(({ key }) => key) ?? [];
  const light = spotlight(
    view,
    { analysis, builds: [analysis.build] },
    { hovered: null, chosen: null, details: null, pointedTrunk, showsLongestChain: false },
  );
  expect(light?.fades).toBe(true);
  expect([...(light?.edges ?? [])]).toEqual(pointedTrunk);
  expect(light?.nodes.size).toBe(11);
  expect(light?.rows.size).toBe(10);
});

it("is nothing where lines arrive one by one", () => {
  expect(trunksOf(3, "right").trunks).toEqual([]);
});
