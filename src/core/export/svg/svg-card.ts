import type { SvgColors } from "./svg-colors.ts";
import { drawGutter } from "./svg-card-gutter.ts";
import { drawRow } from "./svg-card-row.ts";
import { short, svgElement } from "./svg-element.ts";
import { FONTS, widthOf, wrapText, writeText } from "./svg-fonts.ts";
import type { SvgBox, SvgCard } from "./svg-picture.ts";

const RADIUS = 6;
const LINE = 17;
const ROW_LINE = 20;
const GAP = 4;

/** The colors of what a build does with a stage. */
interface CardLight {
  readonly text: string;
  readonly ground: string;
  readonly border: string;
  readonly dash: string | undefined;
}

/** The card of a stage, drawn from 0, 0 and moved to its place. `clip` is the id of its clip path, unique in the file. */
export function drawCard(card: SvgCard, box: SvgBox, colors: SvgColors, clip: string): string {
  const light = lightOf(card, colors);
  const frame = { x: 0, y: 0, width: box.width, height: box.height, rx: RADIUS };
  return svgElement(
    "g",
    { transform: `translate(${short(box.x)} ${short(box.y)})` },
    card.build === "target" ? drawGlow(frame, colors) : "",
    svgElement("rect", { ...frame, fill: light.ground }),
    svgElement("clipPath", { id: clip }, svgElement("rect", frame)),
    svgElement(
      "g",
      { "clip-path": `url(#${clip})` },
      drawHeader(card, box, light, colors),
      drawDoc(card, box, colors),
      ...card.rows.map((row, place) => drawRow(row, card, box.width, card.geometry.rowCentres[place] ?? 0, colors)),
      drawFooter(card, box, colors),
    ),
    svgElement("rect", { ...frame, fill: "none", stroke: light.border, "stroke-dasharray": light.dash }),
    drawGutter(card, colors),
    drawTags(card, box, colors),
  );
}

function lightOf({ build, ships }: SvgCard, colors: SvgColors): CardLight {
  if (build === "skipped") {
    return { text: colors.skipped, ground: colors.skippedSoft, border: colors.skippedLine, dash: "4 3" };
  }
  const border = ships ? colors.shipsLine : colors.builtLine;
  return { text: ships ? colors.ships : colors.built, ground: colors.builtSoft, border, dash: undefined };
}

function drawGlow(frame: Readonly<Record<string, number>>, { shipsLine }: SvgColors): string {
  const stroke = { ...frame, fill: "none", stroke: shipsLine };
  return (
    svgElement("rect", { ...stroke, "stroke-width": 12, "stroke-opacity": 0.12 }) +
    svgElement("rect", { ...stroke, "stroke-width": 4 })
  );
}

function drawHeader(
  { ships, build, stage, title, name, geometry, inlineSources }: SvgCard,
  { width }: SvgBox,
  { text }: CardLight,
  { shipsSoft }: SvgColors,
): string {
  const y = geometry.headerCentre;
  const hasLine = inlineSources.some(({ row }) => row === null);
  const x = Math.max(10, geometry.gutter - (hasLine ? 0 : 4));
  const number = String(stage);
  const numberWidth = Math.max(20, widthOf(number, FONTS.label) + 10);
  const isLit = ships && build !== "skipped";
  return [
    isLit ? svgElement("rect", { x: 0, y: 0, width, height: y * 2, fill: shipsSoft }) : "",
    svgElement("rect", { x, y: y - 9, width: numberWidth, height: 18, rx: 4, fill: text, "fill-opacity": 0.12 }),
    writeText(number, FONTS.label, { x: x + numberWidth / 2, y, fill: text, anchor: "middle" }),
    ...drawTitle(title, width - x - numberWidth - 16).map(({ line, font, offset }) =>
      writeText(line, font, {
        x: x + numberWidth + 8,
        y: y + offset,
        fill: text,
        ...(name === "" ? { style: "italic" as const } : {}),
      }),
    ),
  ].join("");
}

/** A name in one line, or in two smaller ones. */
function drawTitle(title: string, room: number) {
  if (widthOf(title, FONTS.title) <= room) return [{ line: title, font: FONTS.title, offset: 0 }];
  const letters = Math.max(1, Math.floor(room / FONTS.tag.letter));
  const font = { ...FONTS.tag, weight: FONTS.title.weight };
  return [title.slice(0, letters), title.slice(letters, letters * 2)]
    .filter((line) => line !== "")
    .map((line, place, lines) => ({ line, font, offset: lines.length === 1 ? 0 : place * 14 - 7 }));
}

function drawDoc({ doc, docLines, geometry }: SvgCard, { width }: SvgBox, { textFaint }: SvgColors): string {
  if (docLines === 0) return "";
  const x = Math.max(11, geometry.gutter - 3);
  const top = geometry.headerCentre * 2;
  return wrapText(doc, FONTS.plain, width - x - 12, docLines)
    .map((line, place) => writeText(line, FONTS.plain, { x, y: top + LINE * (place + 0.5), fill: textFaint }))
    .join("");
}

function drawFooter(card: SvgCard, { width, height }: SvgBox, colors: SvgColors): string {
  if (card.footerLines === 0) return "";
  const x = Math.max(11, card.geometry.gutter - 3);
  const top = rowsEnd(card);
  const lines = wrapText(card.footer.replaceAll("`", ""), FONTS.reason, width - x - 10, card.footerLines);
  const start = (top + height) / 2 - (LINE * (lines.length - 1)) / 2;
  const fill = card.build === "skipped" ? colors.skipped : colors.textSoft;
  return [
    svgElement("path", { d: `M0,${short(top)}H${short(width)}`, stroke: colors.line }),
    ...lines.map((line, place) => writeText(line, FONTS.reason, { x, y: start + LINE * place, fill })),
  ].join("");
}

/** Where the rows end and the footer begins. */
function rowsEnd({ geometry: { headerCentre, rowCentres }, docLines, rows }: SvgCard): number {
  const start = headerCentre * 2 + (docLines === 0 ? 0 : docLines * LINE + GAP);
  const [first] = rowCentres;
  const last = rowCentres.at(-1);
  return first === undefined || last === undefined
    ? start
    : last + (first - start) + ((rows.at(-1)?.textLines ?? 1) - 1) * ROW_LINE + GAP;
}

/** From right to left above the upper border. */
function drawTags({ tags }: SvgCard, { width }: SvgBox, colors: SvgColors): string {
  let right = width - 10;
  return tags
    .toReversed()
    .map(({ kind, text }) => {
      const size = widthOf(text, FONTS.tag) + 14;
      right -= size + 4;
      const isTarget = kind === "target";
      const isLit = isTarget || kind === "ships";
      const ground = isTarget ? colors.shipsLine : kind === "ships" ? colors.shipsSoft : colors.raised;
      const ink = isTarget ? colors.onShipsLine : kind === "ships" ? colors.ships : colors.textSoft;
      return (
        svgElement("rect", {
          x: right + 4,
          y: -18.5,
          width: size,
          height: 19,
          rx: 5,
          fill: ground,
          stroke: isLit ? colors.shipsLine : colors.builtLine,
          "stroke-dasharray": kind === "platform" ? "3 2" : undefined,
        }) + writeText(text, FONTS.tag, { x: right + 4 + size / 2, y: -9, fill: ink, anchor: "middle" })
      );
    })
    .join("");
}
