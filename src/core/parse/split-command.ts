import {
  fromByteString,
  isAscii,
  isInlineSpace,
  isSpace,
  skipInlineSpace,
  skipSpace,
  toByteString,
  trimSpace,
} from "../text/unicode.ts";
import { trimList } from "../text/trim-list.ts";

/** A joined line, cut into its parts; offsets count in that line. */
export interface CommandParts {
  readonly keyword: string;
  readonly flags: readonly string[];
  /** What follows the flags, trimmed. */
  readonly rest: string;
  /** Where `rest` starts. */
  readonly restAt: number;
}

const NO_FLAGS: readonly string[] = [];

/** Splits keyword, `--flags` and the rest, as BuildKit's `splitCommand`. `line` is trimmed already. */
export function splitCommand(line: string, escape: string): CommandParts {
  let end = 0;
  while (end < line.length && !isInlineSpace(line.charCodeAt(end))) end++;
  const keyword = line.slice(0, end);
  const argsAt = skipInlineSpace(line, end);
  const first = skipSpace(line, argsAt);
  if (!line.startsWith("--", first))
    return { keyword, flags: NO_FLAGS, rest: trimSpace(line.slice(first)), restAt: first };
  const args = line.slice(argsAt);
  if (isAscii(args)) {
    const { flags, length } = extractFlags(args, escape);
    const restAt = skipSpace(line, argsAt + length);
    return { keyword, flags, rest: trimSpace(line.slice(restAt)), restAt };
  }
  // BuildKit reads flags byte by byte and takes each byte for a character
  const bytes = toByteString(args);
  const { flags, length } = extractFlags(bytes, escape);
  const taken = fromByteString(bytes.slice(0, length)).length;
  const restAt = skipSpace(line, argsAt + taken);
  return { keyword, flags, rest: trimSpace(fromByteString(bytes.slice(length))), restAt };
}

/** The flags at the start of `text` and how much of it they take; as `extractBuilderFlags`. */
function extractFlags(text: string, escape: string): { flags: readonly string[]; length: number } {
  let flags: string[] | null = null;
  let at = 0;
  for (;;) {
    at = skipSpace(text, at);
    if (!text.startsWith("--", at)) break;
    const word = readFlag(text, at, escape);
    at = word.end;
    if (word.text === "--") break;
    // made with the first: mostly it is the only one
    if (flags) flags.push(word.text);
    else flags = [word.text];
  }
  if (!flags) return { flags: NO_FLAGS, length: at };
  return { flags: flags.length > 1 ? trimList(flags) : flags, length: at };
}

function readFlag(text: string, start: number, escape: string): { text: string; end: number } {
  let word = "";
  let quoteMark = "";
  /** Where what is not in `word` yet starts. */
  let from = start;
  let at = start;
  for (; at < text.length; at++) {
    const char = text[at] ?? "";
    if (quoteMark === "" && isSpace(char.charCodeAt(0))) break;
    const isOpening = quoteMark === "" && (char === "'" || char === '"');
    const isClosing = char === quoteMark;
    if (!isOpening && !isClosing && char !== escape) continue;
    word += text.slice(from, at);
    from = at + 1;
    if (isOpening) quoteMark = char;
    else if (isClosing) quoteMark = "";
    // what is escaped means nothing; an escape character at the end is skipped
    else if (from < text.length) at++;
  }
  return { text: word + text.slice(from, at), end: at };
}
