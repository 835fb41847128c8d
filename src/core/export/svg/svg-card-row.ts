import { drawSign, SIGN_WIDTH } from "./svg-card-sign.ts";
import type { SvgColors } from "./svg-colors.ts";
import { svgElement } from "./svg-element.ts";
import { FONTS, type SvgFont, widthOf, writeText } from "./svg-fonts.ts";
import type { SvgCard, SvgRow } from "./svg-picture.ts";

const SPACE = 7;
const CHIP_PADDING = 5;
/** From the first line of a row to its second. */
const ROW_LINE = 20;
/** Of its text, before what follows is left out for it. */
const MIN_CHARACTERS = 6;

/** One instruction of a card: keyword, where it takes from, its text, and what it is given for its time. */
export function drawRow(row: SvgRow, card: SvgCard, width: number, y: number, colors: SvgColors): string {
  const isQuiet = card.build === "skipped";
  const isSummary = row.kind === "settings" || row.kind === "more";
  const ink = isQuiet ? colors.skipped : colors.built;
  const faint = isQuiet ? colors.skipped : colors.textFaint;
  const textFont = isSummary ? FONTS.reason : FONTS.row;
  const parts: string[] = [];
  const end = width - 8;
  let x = card.geometry.gutter + 4;
  let line = y;
  const put = (text: string, font: SvgFont, fill: string): void => {
    if (text === "") return;
    parts.push(writeText(text, font, { x, y: line, fill }));
    x += widthOf(text, font) + SPACE;
  };
  put(row.keyword, FONTS.keyword, isQuiet ? ink : colors.keyword);
  for (const { text, color } of chipsOf(row, isSummary, colors)) {
    const chip = isQuiet ? ink : color;
    const size = widthOf(text, FONTS.keyword) + 2 * CHIP_PADDING;
    parts.push(svgElement("rect", { x, y: y - 9, width: size, height: 18, rx: 4, fill: chip, "fill-opacity": 0.14 }));
    parts.push(writeText(text, FONTS.keyword, { x: x + CHIP_PADDING, y, fill: chip }));
    x += size + SPACE;
  }
  const signs = isSummary ? [] : row.signs;
  const words = isSummary ? row.signs : foldedText(row.foldedLines);
  const taken = words.reduce((sum, text) => sum + widthOf(text, FONTS.small) + SPACE, 0);
  const inkOfText = isSummary ? faint : ink;
  let rest = row.text;
  if (row.textLines > 1) {
    const [first, second] = broken(rest, textFont, end - x);
    put(first, textFont, inkOfText);
    rest = second;
    x = card.geometry.gutter + 4;
    line += ROW_LINE;
  }
  const room = end - x - signs.length * (SIGN_WIDTH + SPACE);
  const after = room - taken < MIN_CHARACTERS * textFont.letter ? [] : words;
  put(fitted(rest, textFont, after.length > 0 ? room - taken : room), textFont, inkOfText);
  for (const sign of signs) {
    parts.push(drawSign(sign, x, line, faint));
    x += SIGN_WIDTH + SPACE;
  }
  for (const text of after) put(text, FONTS.small, faint);
  return parts.join("");
}

/** What of `text` has room in a line, and what goes into the next: broken between words. */
function broken(text: string, font: SvgFont, room: number): readonly [string, string] {
  const letters = Math.max(0, Math.floor(room / font.letter));
  if (text.length <= letters) return [text, ""];
  const end = Math.max(text.lastIndexOf(" ", letters), 0);
  return [text.slice(0, end), text.slice(end).trimStart()];
}

function fitted(text: string, font: SvgFont, room: number): string {
  const letters = Math.max(1, Math.floor(room / font.letter));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).replace(/…$/, "")}…`;
}

function foldedText(lines: number): readonly string[] {
  return lines === 0 ? [] : [`+${lines} ${lines === 1 ? "line" : "lines"}`];
}

interface Chip {
  readonly text: string;
  readonly color: string;
}

function chipsOf({ kind, brings }: SvgRow, isSummary: boolean, colors: SvgColors): readonly Chip[] {
  if (kind === "from") return [];
  const named = brings.filter(({ isStageOrImage }) => isStageOrImage);
  if (isSummary) return named.length === 0 ? [] : [{ text: `${named.length} from other stages`, color: colors.copy }];
  return named.map((one) => ({ text: one.shortFrom, color: colors[one.kind] }));
}
