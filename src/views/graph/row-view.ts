import type { GraphEdge } from "#core/graph/stage-graph.ts";
import type { Instruction } from "#core/parse/syntax.ts";
import { cutEnd, cutMiddle } from "./cut-middle.ts";
import { pathText } from "./path-text.ts";
import { type RowKind, rowKind } from "./row-kind.ts";
import { rowText } from "./row-text.ts";

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
  /** Cut to the card's width. */
  readonly text: string;
  /** The same for when letters are drawn larger, because the whole is seen from afar. */
  readonly shortText: string;
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

/** Letters larger than usual take this much more room. */
export const SHORT = 0.68;

/** With less room than this beside a chip, no path is shown. */
const LEAST_BESIDE_CHIP = 8;

/** With less room than this, a cut in the middle leaves no word whole. */
const LEAST_FOR_MIDDLE = 22;

/** The row of one instruction, its text in about `width` characters. */
export function rowView(instruction: Instruction, brings: readonly Bringing[], width: number): RowView {
  const { text, paths, foldedLines, signs } = rowText(instruction);
  const keyword = instruction.keyword.toUpperCase();
  const suffix = foldedLines > 0 ? foldedText(foldedLines).length + 1 : 0;
  const chips = chipLength(brings) + signs.length * 2;
  // With larger letters a chip stands for the keyword, and no lines are counted.
  const shortTaken = chips > 0 ? chips : keyword.length + 1;
  const kind = rowKind(instruction.keyword);
  const fit = (room: number): string => {
    if (paths !== null) return pathText(paths.sources, paths.destination, room);
    // Of an assignment the beginning tells more than the end, and of a few letters too.
    const startsTell = kind === "variable" || kind === "label" || room < LEAST_FOR_MIDDLE;
    return startsTell ? cutEnd(text, room) : cutMiddle(text, room);
  };
  // Where a chip leaves too little room, it says enough.
  const fitOrNothing = (room: number): string => (chips > 0 && room < LEAST_BESIDE_CHIP ? "" : fit(Math.max(room, 6)));
  return {
    key: `row:${instruction.index}`,
    kind,
    keyword,
    text: fit(Math.max(width - keyword.length - 1 - chips - suffix, 8)),
    shortText: fitOrNothing(Math.floor(width * SHORT) - shortTaken),
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
