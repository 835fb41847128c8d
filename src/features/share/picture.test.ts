import { afterEach, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { svgColors } from "#core/export/svg/svg-colors.ts";
import { toSvg } from "#core/export/svg/svg.ts";
import traditional from "#i18n/zh-hant/export.ts";
import { exportText } from "./export-texts.ts";
import { pictureSvg } from "./picture.ts";

const analysis = analyze("FROM node:24 AS build\nFROM nginx\nCOPY --from=build /dist /srv\n");
const layout = {
  direction: "right",
  bounds: { x: 0, y: 0, width: 600, height: 400 },
  nodes: [],
  edges: [],
  waves: [],
} as const;
const picture = { cards: [], sources: [], edges: [], layout, waves: [] };

afterEach(() => traditional.reset());

it("says the same as the command line in English", () => {
  expect(pictureSvg(analysis, picture, "light")).toBe(toSvg(analysis, picture, svgColors.light));
});

it("says everything in the page's language", () => {
  traditional.activate();
  const svg = pictureSvg(analysis, picture, "light");
  expect(svg).toContain("<title>Dockerfile 的各個階段，目標 stage-1</title>");
  expect(svg).toContain("共 2 個階段。");
  expect(svg).toContain("FROM：以其全部檔案為起點");
  expect(exportText(analysis, "outline").text).toContain("從階段 build 把 /dist 複製到 /srv（第 3 行）");
});
