import type { Analysis } from "../../analysis.ts";
import { ENGLISH_WORDING, type ExportWording } from "../export-texts.ts";
import { toOutlineText } from "../outline-text.ts";
import { drawCard } from "./svg-card.ts";
import type { SvgColors } from "./svg-colors.ts";
import { drawEdge, drawEdgeLabel } from "./svg-edge.ts";
import { short, svgElement, svgLines, svgText } from "./svg-element.ts";
import { FONTS, writeText } from "./svg-fonts.ts";
import { drawLegend } from "./svg-legend.ts";
import { svgMetadata } from "./svg-metadata.ts";
import type { SvgBox, SvgPicture } from "./svg-picture.ts";
import { drawSource } from "./svg-source-node.ts";

const MARGIN = 40;
/** Room for the labels of the waves. */
const TOP = 56;
const LEGEND_GAP = 40;
const BOTTOM = 16;
const NARROWEST = 340;

/**
 * The graph as a drawing that is alone: what the page shows, with its legend, the outline as its description, and the
 * source inside, for `readSourceFromSvg`. It holds no script, no style sheet and no address.
 */
export function toSvg(analysis: Analysis, picture: SvgPicture, colors: SvgColors): string {
  const { layout, wording = ENGLISH_WORDING } = picture;
  const { bounds } = layout;
  const width = Math.max(bounds.width, NARROWEST);
  const legend = drawLegend(width, colors, wording.texts.legend);
  const frame = {
    x: bounds.x - MARGIN,
    y: bounds.y - TOP,
    width: width + 2 * MARGIN,
    height: TOP + bounds.height + LEGEND_GAP + legend.height + BOTTOM,
  };
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: frame.width,
    height: frame.height,
    viewBox: [frame.x, frame.y, frame.width, frame.height].map(short).join(" "),
    role: "img",
  };
  return `${svgElement(
    "svg",
    attributes,
    svgElement("title", {}, svgText(titleOf(analysis, wording))),
    svgElement("desc", {}, svgLines(toOutlineText(analysis, wording))),
    svgMetadata(analysis),
    svgElement("rect", { ...frame, fill: colors.page }),
    ...drawWaves(picture, colors),
    drawServices(picture, colors),
    ...drawEdges(picture, colors),
    ...drawNodes(picture, colors),
    svgElement(
      "g",
      { transform: `translate(${short(bounds.x)} ${short(bounds.y + bounds.height + LEGEND_GAP)})` },
      legend.drawing,
    ),
  )}\n`;
}

function titleOf({ stages, build }: Analysis, { texts }: ExportWording): string {
  return texts.title(stages[build.stage]?.label ?? "");
}

function drawWaves({ layout, waves }: SvgPicture, colors: SvgColors): readonly string[] {
  if (layout.waves.length < 2) return [];
  const bounds = layout.apart?.rest ?? layout.bounds;
  const isDown = layout.direction === "down";
  const bands = layout.waves.map(({ x, y, width, height }) => {
    const band = isDown
      ? { x: bounds.x - 24, y: y - 14, width: bounds.width + 48, height: height + 28 }
      : { x: x - 14, y: bounds.y - 24, width: width + 28, height: bounds.height + 48 };
    return svgElement("rect", { ...band, rx: 10, fill: colors.sunken, "fill-opacity": 0.55 });
  });
  const labels = waves.flatMap(({ wave, text }) => {
    const box = layout.waves.find((one) => one.wave === wave);
    if (box === undefined || isDown) return [];
    const place = { x: box.x + box.width / 2, y: bounds.y - 36, fill: colors.textFaint, anchor: "middle" as const };
    return [writeText(text, FONTS.reason, place)];
  });
  return [...bands, ...labels];
}

/** The frame around the services that aren't built. */
function drawServices({ layout: { apart }, servicesTitle = "" }: SvgPicture, colors: SvgColors): string {
  if (apart === undefined) return "";
  const { x, y, width, height } = apart.frame;
  const frame = svgElement("rect", {
    x,
    y,
    width,
    height,
    rx: 14,
    fill: "none",
    stroke: colors.skippedLine,
    "stroke-dasharray": "3 3",
  });
  return frame + writeText(servicesTitle, FONTS.title, { x: x + 16, y: y + 20, fill: colors.skipped });
}

function drawEdges({ edges, layout }: SvgPicture, colors: SvgColors): readonly string[] {
  const routes = new Map(layout.edges.map((route) => [route.id, route]));
  const drawn = edges.flatMap((edge) => {
    const route = routes.get(edge.key);
    return route === undefined ? [] : [{ edge, route }];
  });
  // What is built is drawn last, over what is not.
  const sorted = drawn.toSorted((a, b) => Number(a.edge.build === "built") - Number(b.edge.build === "built"));
  return [
    ...sorted.map(({ edge, route }) => drawEdge(edge, route.points, colors)),
    ...sorted.map(({ edge, route }) => drawEdgeLabel(edge, route.label, colors)),
  ];
}

function drawNodes({ cards, sources, layout }: SvgPicture, colors: SvgColors): readonly string[] {
  const boxes = new Map<string, SvgBox>(layout.nodes.map((node) => [node.key, node]));
  return [
    ...sources.map((source) => {
      const box = boxes.get(source.key);
      return box === undefined ? "" : drawSource(source, box, colors);
    }),
    ...cards.map((card) => {
      const box = boxes.get(card.key);
      return box === undefined ? "" : drawCard(card, box, colors, `card-${card.stage}`);
    }),
  ];
}
