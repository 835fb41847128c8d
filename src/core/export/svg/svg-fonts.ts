import { svgElement, svgText } from "./svg-element.ts";

const UI = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif";
const MONO = "ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,Liberation Mono,monospace";

/** Letters of one kind, with the room that one of them takes on average. */
export interface SvgFont {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
  readonly letter: number;
}

export const FONTS = {
  title: { family: UI, size: 14, weight: 650, letter: 7.6 },
  plain: { family: UI, size: 12, weight: 400, letter: 6.1 },
  reason: { family: UI, size: 11.5, weight: 400, letter: 6.1 },
  small: { family: UI, size: 11, weight: 400, letter: 5.7 },
  tag: { family: UI, size: 11, weight: 550, letter: 6 },
  row: { family: MONO, size: 11.5, weight: 400, letter: 6.95 },
  keyword: { family: MONO, size: 11.5, weight: 600, letter: 6.95 },
  label: { family: MONO, size: 11, weight: 500, letter: 6.65 },
} as const satisfies Readonly<Record<string, SvgFont>>;

const IS_ASCII = /^[\0-\x7f]*$/;

/** The room that `text` takes, as far as that is known without the font. */
export function widthOf(text: string, font: SvgFont): number {
  return (IS_ASCII.test(text) ? text.length : [...text].length) * font.letter;
}

interface Written {
  readonly x: number;
  /** Of the middle of lowercase letters. */
  readonly y: number;
  readonly fill: string;
  readonly anchor?: "middle" | "end";
  readonly style?: "italic";
}

/** One line of text. */
export function writeText(text: string, font: SvgFont, { x, y, fill, anchor, style }: Written): string {
  const attributes = {
    x,
    y: y + font.size * 0.35,
    fill,
    "font-family": font.family,
    "font-size": font.size,
    "font-weight": font.weight === 400 ? undefined : font.weight,
    "font-style": style,
    "text-anchor": anchor,
  };
  return svgElement("text", attributes, svgText(text));
}

/** `text` in at most `most` lines of `width` pixels, with an ellipsis where it goes on. */
export function wrapText(text: string, font: SvgFont, width: number, most: number): readonly string[] {
  const room = Math.max(1, Math.floor(width / font.letter));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  const end = kept.at(-1);
  if (lines.length > kept.length && end !== undefined) kept[kept.length - 1] = `${end.slice(0, room - 1)}…`;
  return kept;
}
