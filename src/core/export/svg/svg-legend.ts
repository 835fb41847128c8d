import type { ExportTexts } from "../export-texts.ts";
import type { SvgColors } from "./svg-colors.ts";
import { dashes } from "./svg-edge.ts";
import { short, svgElement } from "./svg-element.ts";
import { FONTS, widthOf, writeText } from "./svg-fonts.ts";

const MARK = 26;
const GAP = 7;
const PITCH = 16;
const LINE = 22;

const LINES = ["from", "copy", "mount"] as const;

const STAGES = ["ships", "built", "skipped"] as const;

export interface SvgLegend {
  /** Drawn from 0, 0. */
  readonly drawing: string;
  readonly width: number;
  readonly height: number;
}

/** What lines and frames mean, in as many lines as `room` pixels ask for. */
export function drawLegend(room: number, colors: SvgColors, texts: ExportTexts["legend"]): SvgLegend {
  const marks = [
    ...LINES.map((kind) => ({ mark: lineMark(kind, colors), text: texts[kind] })),
    ...STAGES.map((state) => ({ mark: frameMark(state, colors), text: texts[state] })),
  ];
  let x = 0;
  let y = 0;
  let width = 0;
  const drawn = marks.map(({ mark, text }) => {
    const size = MARK + GAP + widthOf(text, FONTS.small);
    if (x > 0 && x + size > room) {
      x = 0;
      y += LINE;
    }
    const words = writeText(text, FONTS.small, { x: MARK + GAP, y: LINE / 2, fill: colors.textSoft });
    const entry = svgElement("g", { transform: `translate(${short(x)} ${short(y)})` }, mark, words);
    width = Math.max(width, x + size);
    x += size + PITCH;
    return entry;
  });
  return { drawing: drawn.join(""), width, height: y + LINE };
}

function lineMark(kind: (typeof LINES)[number], colors: SvgColors): string {
  const y = LINE / 2;
  return (
    svgElement("path", {
      d: `M1,${y}H18`,
      stroke: colors[kind],
      "stroke-width": kind === "from" ? 2.5 : 1.75,
      "stroke-dasharray": dashes(kind),
    }) + svgElement("path", { d: `M18,${y - 3.5}L25,${y}L18,${y + 3.5}Z`, fill: colors[kind] })
  );
}

function frameMark(state: (typeof STAGES)[number], colors: SvgColors): string {
  return svgElement("rect", {
    x: 0,
    y: LINE / 2 - 6.5,
    width: MARK,
    height: 13,
    rx: 3,
    fill: colors[`${state}Soft`],
    stroke: colors[`${state}Line`],
    "stroke-dasharray": state === "skipped" ? "3 2" : undefined,
  });
}
