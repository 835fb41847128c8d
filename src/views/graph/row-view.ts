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

/** The row of one instruction, its text in about `width` characters. */
export function rowView(instruction: Instruction, brings: readonly Bringing[], width: number): RowView {
  const { text, paths, foldedLines, signs } = rowText(instruction);
  const keyword = instruction.keyword.toUpperCase();
  const suffix = foldedLines > 0 ? foldedText(foldedLines).length + 1 : 0;
  const taken = keyword.length + 1 + chipLength(brings) + suffix + signs.length * 2;
  const kind = rowKind(instruction.keyword);
  const fit = (room: number): string => {
    if (paths !== null) return pathText(paths.sources, paths.destination, room);
    // Of an assignment the beginning tells more than the end.
    return kind === "variable" || kind === "label" ? cutEnd(text, room) : cutMiddle(text, room);
  };
  return {
    key: `row:${instruction.index}`,
    kind,
    keyword,
    text: fit(Math.max(width - taken, 8)),
    shortText: fit(Math.max(Math.floor(width * SHORT) - taken + suffix, 6)),
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
