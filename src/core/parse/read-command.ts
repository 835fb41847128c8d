import { toLower } from "../text/case.ts";
import type { LineRange, TextRange } from "../text/range.ts";
import { INSTRUCTION_KEYWORDS, parseArgs } from "./line-parsers.ts";
import { splitCommand } from "./split-command.ts";
import { segmentsOf, shiftSegments } from "./segments.ts";
import type { Heredoc, Instruction } from "./syntax.ts";

/** An instruction while it is read. */
export type InstructionDraft = { -readonly [Key in keyof Omit<Instruction, "child">]: Instruction[Key] } & {
  child: InstructionDraft | null;
};

export const NO_WORDS: readonly string[] = [];
export const NO_HEREDOCS: readonly Heredoc[] = [];
export const NO_LINES: LineRange = { first: 0, last: 0 };
const NO_RANGE: TextRange = { start: 0, end: 0 };

/** How keywords are mostly written: each then is one string, however often it is in the text. */
const KEYWORDS = new Map(
  INSTRUCTION_KEYWORDS.flatMap((keyword) =>
    [keyword, keyword.toUpperCase()].map((keywordWritten) => [keywordWritten, { keywordWritten, keyword }]),
  ),
);

/**
 * Reads keyword, flags and arguments of a draft's line into it; as `newNodeFromLine`. Why the line is refused, "" where it
 * is not.
 */
export function readCommand(draft: InstructionDraft, escape: string, depth = 0): string {
  const { keyword: written, flags, rest, restAt } = splitCommand(draft.original, escape);
  const { keywordWritten, keyword } = KEYWORDS.get(written) ?? { keywordWritten: written, keyword: toLower(written) };
  draft.keyword = keyword;
  draft.keywordWritten = keywordWritten;
  draft.flags = flags;
  if (keyword === "onbuild")
    return rest === "" || depth === DEEPEST ? "" : readChild(draft, rest, restAt, escape, depth);
  const parsed = parseArgs(keyword, rest, escape);
  if (!parsed.ok) return parsed.message;
  draft.args = parsed.args;
  draft.isJson = parsed.isJson;
  return "";
}

/** ONBUILDs in one another are refused anyway; what is deeper is not read. */
const DEEPEST = 100;

function readChild(draft: InstructionDraft, original: string, at: number, escape: string, depth: number): string {
  const segments = shiftSegments(segmentsOf(draft), at);
  draft.child = { ...draft, index: -1, original, comments: NO_WORDS, segments, range: NO_RANGE };
  return readCommand(draft.child, escape, depth + 1);
}
