import type { GraphEdge } from "#core/graph/stage-graph.ts";
import type { Instruction } from "#core/parse/syntax.ts";
import { cutEnd, cutMiddle } from "./cut-middle.ts";
import { pathText } from "./path-text.ts";
import { type RowKind, rowKind } from "./row-kind.ts";
import { rowText } from "./row-text.ts";
import { type TextVariant, textVariants } from "./text-variants.ts";

/** Something that an instruction brings into its stage. */
export interface Bringing {
  /** `GraphEdge.id`. */
  readonly edge: string;
  readonly kind: GraphEdge["kind"];
  /** Where it comes from, as people call it. */
  readonly from: string;
  /** The same, short enough for a chip in a row. */
  readonly shortFrom: string;
  /** A stage or an image; not the build context nor an address. */
  readonly isStageOrImage: boolean;
}

/** One line of a card. */
export interface RowView {
  /** Unique in its card. */
  readonly key: string;
  readonly kind: RowKind;
  readonly keyword: string;
  /** The keyword is shown also when the camera is near. */
  readonly showsKeyword: boolean;
  /** Cut to the card's width. */
  readonly text: string;
  /** The same by distance: from further away letters are drawn larger. */
  readonly variants: readonly TextVariant[];
  /** Nothing cut. */
  readonly fullText: string;
  /** Lines that are not shown: "+11 lines". */
  readonly foldedLines: number;
  readonly signs: readonly string[];
  readonly brings: readonly Bringing[];
  /** `Instruction.index` of all it stands for, in order. */
  readonly instructions: readonly number[];
  /** First line, from 1. */
  readonly line: number;
}

/** In narrower cards a chip stands for the keyword. */
const LEAST_FOR_KEYWORD = 28;

/** With less room than this beside a chip, no path is shown. */
const LEAST_BESIDE_CHIP = 8;

/** With less room than this, a cut in the middle leaves no word whole. */
const LEAST_FOR_MIDDLE = 22;

/** The row of one instruction, its text in about `width` characters. */
export function rowView(instruction: Instruction, brings: readonly Bringing[], width: number): RowView {
  const { text, paths, foldedLines, signs } = rowText(instruction);
  const keyword = instruction.keyword.toUpperCase();
  const suffix = foldedLines > 0 ? foldedText(foldedLines).length + 1 : 0;
  const chips = chipLength(brings);
  const besides = chips + signs.length * 2;
  const showsKeyword = chips === 0 || width >= LEAST_FOR_KEYWORD;
  const kind = rowKind(instruction.keyword);
  const fit = (room: number): string => {
    if (paths !== null) return pathText(paths.sources, paths.destination, room);
    // Of an assignment the beginning tells more than the end, and of a few letters too.
    const startsTell = kind === "variable" || kind === "label" || room < LEAST_FOR_MIDDLE;
    return startsTell ? cutEnd(text, room) : cutMiddle(text, room);
  };
  const variants = textVariants((part, isNear) => {
    if (isNear) return fit(Math.max(width - (showsKeyword ? keyword.length + 1 : 0) - besides - suffix, 8));
    // With larger letters a chip stands for the keyword, and no lines are counted.
    const room = Math.floor(width * part) - besides - (chips > 0 ? 0 : keyword.length + 1);
    // Where a chip leaves too little room, it says enough.
    return chips > 0 && room < LEAST_BESIDE_CHIP ? "" : fit(Math.max(room, 6));
  });
  return {
    key: `row:${instruction.index}`,
    kind,
    keyword,
    showsKeyword,
    text: variants[0]?.text ?? "",
    variants,
    fullText: instruction.original,
    foldedLines,
    signs,
    brings,
    instructions: [instruction.index],
    line: instruction.lines.first,
  };
}

/** "+11 lines". */
export function foldedText(lines: number): string {
  return lines === 1 ? "+1 line" : `+${lines} lines`;
}

/** The most characters of the name of where something comes from. */
export const CHIP_LENGTH = 14;

function chipLength(brings: readonly Bringing[]): number {
  return brings.filter((one) => one.isStageOrImage).reduce((sum, one) => sum + one.shortFrom.length + 2, 0);
}
