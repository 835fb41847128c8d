import { expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { svgColors } from "#core/export/svg-colors.ts";
import { toSvg } from "#core/export/svg.ts";
import { pictureSvg } from "./picture.ts";

it("draws the same legend as the command line", () => {
  const analysis = analyze("FROM node:24 AS build\nFROM nginx\nCOPY --from=build /dist /srv\n");
  const layout = {
    direction: "right",
    bounds: { x: 0, y: 0, width: 600, height: 400 },
    nodes: [],
    edges: [],
    waves: [],
  } as const;
  const picture = { cards: [], sources: [], edges: [], layout, waves: [] };
  expect(pictureSvg(analysis, picture, "light")).toBe(toSvg(analysis, picture, svgColors.light));
});
