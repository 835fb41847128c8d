import type { GraphEdge } from "#core/graph/stage-graph.ts";
import type { Instruction } from "#core/parse/syntax.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { cutEnd, cutMiddle } from "#document/stages/cut-middle.ts";
import { pathText } from "#document/stages/path-text.ts";
import { type RowKind, rowKind } from "./row-kind.ts";
import { rowText } from "./row-text.ts";
import { lettersAt, TEXT_LEVELS, type TextLevel, type TextVariant, textVariants } from "./text-variants.ts";
import { fitLines, type LineRoom, wrapCount } from "./wrap-text.ts";

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
  /** A row that stands for several has no keyword. */
  readonly showsKeyword: boolean;
  /** Cut to the card's width. */
  readonly text: string;
  /** The same by distance: from further away letters are drawn larger. */
  readonly variants: readonly TextVariant[];
  /** Nothing cut. */
  readonly fullText: string;
  /** Lines that it takes in its card. */
  readonly textLines: number;
  /** Lines that are not shown: "+11 lines". */
  readonly foldedLines: number;
  /** What it takes from the build context: "214 files, 3.1 MB"; "" where that isn't known. */
  readonly amount: string;
  /** The distances at which the amount has room, as `TextVariant.levels`. */
  readonly amountLevels: string;
  readonly signs: readonly string[];
  readonly brings: readonly Bringing[];
  /** `Instruction.index` of all it stands for, in order. */
  readonly instructions: readonly number[];
  /** First line, from 1. */
  readonly line: number;
}

/** With less room than this, a cut in the middle leaves no word whole. */
const MIN_FOR_MIDDLE = 22;

/** How broad a letter of an amount is, next to one of the row's text. */
const AMOUNT_WIDTH = 0.75;

/** What a row has room for. */
export interface RowRoom {
  /** Letters in a line when the camera is near. */
  readonly perLine: number;
  /** The most lines. */
  readonly lines: number;
  /** How large letters are when the whole graph is on the screen. */
  readonly level: TextLevel;
  /** The level that decides how many lines are needed, where that isn't `level`. */
  readonly linesAt?: TextLevel;
}

/** What decides whether a row is shown, before its text is cut to its room: that takes long, and many rows aren't shown. */
export interface RowDraft extends Pick<RowView, "kind" | "keyword" | "fullText" | "brings" | "instructions" | "line"> {
  /** Makes the row. */
  readonly fit: () => RowView;
}

/** The row of one instruction, its text still to be cut to `room`. */
export function rowDraft(instruction: Instruction, all: readonly Bringing[], room: RowRoom, amount = ""): RowDraft {
  const draft: RowDraft = {
    kind: rowKind(instruction.keyword),
    keyword: instruction.keyword.toUpperCase(),
    fullText: instruction.original,
    brings: all.map((one) => shortened(one, room)),
    instructions: [instruction.index],
    line: instruction.lines.first,
    fit: () => fittedRow(draft, instruction, room, amount),
  };
  return draft;
}

function fittedRow(draft: RowDraft, instruction: Instruction, room: RowRoom, amount: string): RowView {
  const { kind, keyword, fullText, brings, instructions, line } = draft;
  const { text, paths, foldedLines, signs } = rowText(instruction);
  const chipsAt = (isNear: boolean): string => chipText(brings, isNear ? CHIP_EXTRAS.near : CHIP_EXTRAS.far);
  const chips = chipsAt(true);
  const fit = (most: number): string => {
    if (paths !== null) return pathText(paths.sources, paths.destination, most);
    // Of an assignment the beginning tells more than the end, and of a few letters too.
    const startsTell = kind === "variable" || kind === "label" || most < MIN_FOR_MIDDLE;
    return startsTell ? cutEnd(text, most) : cutMiddle(text, most);
  };
  const signRoom = "..".repeat(signs.length);
  const besides = (isNear: boolean): Pick<LineRoom, "before" | "after"> => ({
    // With larger letters no lines are counted.
    before: [keyword, chipsAt(isNear || room.level !== "low")].join(" ").trim(),
    after: `${signRoom} ${isNear ? [amount, foldedLines > 0 ? foldedText(foldedLines) : ""].join(" ") : ""}`.trim(),
  });
  const fitted = fitRow(fit, besides, room);
  // Without a spread, which takes long: it runs for thousands of rows.
  return {
    key: `row:${instruction.index}`,
    kind,
    keyword,
    showsKeyword: true,
    text: fitted.text,
    variants: fitted.variants,
    textLines: fitted.textLines,
    fullText,
    foldedLines,
    amount,
    amountLevels: amount === "" ? "" : levelsWithRoom(fitted, [keyword, chips], [signRoom, amountRoom(amount)], room),
    signs,
    brings,
    instructions,
    line,
  };
}

/** The texts of a row for each distance, and the lines they take: as many as are needed at the usual one. */
export function fitRow(
  fit: (most: number) => string,
  besides: (isNear: boolean) => Pick<LineRoom, "before" | "after">,
  { perLine, lines, level, linesAt = level }: RowRoom,
): Pick<RowView, "text" | "variants" | "textLines"> {
  const usual = { ...besides(linesAt === "near"), perLine: lettersAt(linesAt, perLine) };
  const longest = fitLines(fit, { ...usual, lines });
  const textLines = Math.min(wrapCount(`${usual.before} ${longest} ${usual.after}`.trim(), usual.perLine), lines);
  const variants = textVariants((one) =>
    textLines === lines && one === linesAt
      ? longest
      : fitLines(fit, { ...besides(one === "near"), perLine: lettersAt(one, perLine), lines: textLines }),
  );
  return { text: variants[0]?.text ?? "", variants, textLines };
}

/** As many letters of a row as an amount takes, whose own are smaller; it stays on one line. */
function amountRoom(amount: string): string {
  return "a".repeat(Math.ceil(amount.length * AMOUNT_WIDTH));
}

/** The distances at which something more has room after the text; it was reckoned with where letters are smallest. */
function levelsWithRoom(
  { variants, textLines }: Pick<RowView, "variants" | "textLines">,
  before: readonly string[],
  after: readonly string[],
  { perLine }: RowRoom,
): string {
  const hasRoom = (level: TextLevel): boolean => {
    const text = variants.find(({ levels }) => levels.split(" ").includes(level))?.text ?? "";
    return wrapCount([...before, text, ...after].join(" ").trim(), lettersAt(level, perLine)) <= textLines;
  };
  return TEXT_LEVELS.filter((level) => level === "near" || hasRoom(level)).join(" ");
}

/** "+11 lines". */
export function foldedText(lines: number): string {
  return graphCardMessages().foldedLines(lines);
}

/** The most characters of the name of where something comes from. */
export const CHIP_LENGTH = 14;
const MIN_CHIP_LENGTH = 6;

/** A chip is in one line: its name gets no longer than one is at the usual distance. */
function shortened(bringing: Bringing, { perLine, level }: RowRoom): Bringing {
  const most = Math.max(MIN_CHIP_LENGTH, Math.floor(lettersAt(level, perLine)) - 2);
  return bringing.shortFrom.length <= most ? bringing : { ...bringing, shortFrom: cutMiddle(bringing.from, most) };
}

/** Letters that the frame of a chip is as wide as: it stays as it is where letters grow. */
const CHIP_EXTRAS = { near: 2, far: 1 } as const;

/** As many letters as the chips take. */
function chipText(brings: readonly Bringing[], extras: number): string {
  return brings
    .filter((one) => one.isStageOrImage)
    .map((one) => "c".repeat(one.shortFrom.length + extras))
    .join(" ");
}
