import {
  fromByteString,
  isAscii,
  isInlineSpace,
  isSpace,
  skipSpace,
  toByteString,
  trimSpace,
} from "../text/unicode.ts";

/** A joined line, cut into its parts; offsets count in that line. */
export interface CommandParts {
  readonly keyword: string;
  readonly flags: readonly string[];
  /** What follows the flags, trimmed. */
  readonly rest: string;
  /** Where `rest` starts. */
  readonly restAt: number;
}

/** Splits keyword, `--flags` and the rest, as BuildKit's `splitCommand`. `line` is trimmed already. */
export function splitCommand(line: string, escape: string): CommandParts {
  let end = 0;
  while (end < line.length && !isInlineSpace(line.charCodeAt(end))) end++;
  const keyword = line.slice(0, end);
  let argsAt = end;
  while (argsAt < line.length && isInlineSpace(line.charCodeAt(argsAt))) argsAt++;
  const first = skipSpace(line, argsAt);
  if (!line.startsWith("--", first)) return { keyword, flags: [], rest: trimSpace(line.slice(first)), restAt: first };
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
function extractFlags(text: string, escape: string): { flags: string[]; length: number } {
  const flags: string[] = [];
  let at = 0;
  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return { flags, length: text.length };
    if (!text.startsWith("--", at)) return { flags, length: at };
    const word = readFlag(text, at, escape);
    at = word.end;
    if (word.text === "--") return { flags, length: at };
    flags.push(word.text);
  }
}

function readFlag(text: string, start: number, escape: string): { text: string; end: number } {
  let word = "";
  let quoteMark = "";
  let at = start;
  for (; at < text.length; at++) {
    let char = text[at] ?? "";
    if (quoteMark === "" && isSpace(char.charCodeAt(0))) break;
    if (quoteMark === "" && (char === "'" || char === '"')) {
      quoteMark = char;
      continue;
    }
    if (char === quoteMark) {
      quoteMark = "";
      continue;
    }
    if (char === escape) {
      // an escape character at the end is skipped
      if (at + 1 === text.length) continue;
      char = text[++at] ?? "";
    }
    word += char;
  }
  return { text: word, end: at };
}
