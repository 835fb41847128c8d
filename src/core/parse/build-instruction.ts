import { toLower } from "../text/case.ts";
import type { LineRange, TextRange } from "../text/range.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { INSTRUCTION_KEYWORDS, parseArgs } from "./line-parsers.ts";
import { splitCommand } from "./split-command.ts";
import { segmentsOf, shiftSegments } from "./segments.ts";
import type { Heredoc, Instruction, Segment } from "./syntax.ts";

/** An instruction whose place in the text is not known yet. */
export type InstructionDraft = { -readonly [Key in keyof Omit<Instruction, "child">]: Instruction[Key] } & {
  child: InstructionDraft | null;
};

interface InstructionPlace {
  readonly index: number;
  readonly trailing: string;
  readonly comments: readonly string[];
  readonly segments: readonly Segment[];
  readonly range: TextRange;
}

export const NO_COMMENTS: readonly string[] = [];
export const NO_HEREDOCS: readonly Heredoc[] = [];
const NO_LINES: LineRange = { first: 0, last: 0 };
const NO_RANGE: TextRange = { start: 0, end: 0 };

/** How keywords are mostly written: each then is one string, however often it stands in the text. */
const KEYWORDS = new Map(
  INSTRUCTION_KEYWORDS.flatMap((keyword) =>
    [keyword, keyword.toUpperCase()].map((keywordWritten) => [keywordWritten, { keywordWritten, keyword }]),
  ),
);

/** Splits a joined, trimmed line into keyword, flags and arguments; as `newNodeFromLine`. */
export function buildInstruction(original: string, escape: string, place: InstructionPlace): Result<InstructionDraft> {
  const { keyword: written, flags, rest, restAt } = splitCommand(original, escape);
  const { keywordWritten, keyword } = KEYWORDS.get(written) ?? { keywordWritten: written, keyword: toLower(written) };
  const { index, trailing, comments, segments, range } = place;
  const isWrapper = keyword === "onbuild";
  const parsed = isWrapper ? NOTHING_PARSED : parseArgs(keyword, rest, escape);
  if (!parsed.ok) return fail(parsed.message);
  const child = isWrapper && rest !== "" ? buildChild(rest, escape, place, restAt) : NO_CHILD;
  if (!child.ok) return child;
  return ok({
    index,
    keyword,
    keywordWritten,
    lines: NO_LINES,
    range,
    original,
    trailing,
    flags,
    args: parsed.value.args,
    isJson: parsed.value.isJson,
    heredocs: NO_HEREDOCS,
    child: child.value,
    comments,
    segments,
  });
}

const NOTHING_PARSED = ok({ args: NO_COMMENTS, isJson: false });
const NO_CHILD: Result<InstructionDraft | null> = ok(null);

function buildChild(
  text: string,
  escape: string,
  place: InstructionPlace,
  at: number,
): Result<InstructionDraft | null> {
  const segments = shiftSegments(segmentsOf(place), at);
  const { trailing } = place;
  return buildInstruction(text, escape, { index: -1, trailing, comments: NO_COMMENTS, segments, range: NO_RANGE });
}
