import type { DockerfileSyntax } from "#core/analysis.ts";
import { splitLine } from "#core/source/words.ts";
import { placeHeredocs } from "#core/symbols/heredoc-places.ts";

/** What is being written where the cursor is. */
export type CursorContext =
  /** The first word of an instruction, `written` so far. */
  | { readonly kind: "keyword"; readonly written: string; readonly isTrigger: boolean }
  /** A comment; `isTop` where a directive would be one. */
  | { readonly kind: "comment"; readonly written: string; readonly isTop: boolean }
  | {
      readonly kind: "arguments";
      /** Lower case. */
      readonly keyword: string;
      readonly isTrigger: boolean;
      /** The flags in front of the cursor that are complete. */
      readonly flags: readonly string[];
      /** The words behind the flags that are complete. */
      readonly words: readonly string[];
      /** The word at the cursor, up to the cursor. */
      readonly written: string;
    }
  /** The body of a here-document. */
  | { readonly kind: "heredoc"; readonly keyword: string; readonly isExpanded: boolean; readonly written: string };

export type Arguments = Extract<CursorContext, { readonly kind: "arguments" }>;

/** What is being written at `offset`, even where BuildKit would not take the line as it is. */
export function cursorContext(text: string, file: DockerfileSyntax, offset: number): CursorContext {
  const piece = file.pieces.findLast(({ range }) => range.start <= offset);
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const start =
    piece && (offset < piece.range.end || text[piece.range.end - 1] !== "\n") ? piece.range.start : lineStart;
  const heredoc = heredocAt(text, file, offset);
  if (heredoc) return { ...heredoc, written: text.slice(lineStart, offset) };
  const lines = text
    .slice(start, offset)
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  const last = lines.pop() ?? "";
  if (/^\s*#/.test(last)) {
    const isTop = file.pieces.every(({ kind, range }) => range.start >= start || kind === "directive");
    return { kind: "comment", written: last.trimStart(), isTop: isTop && lines.length === 0 };
  }
  const joined = lines
    .filter((line) => line.trim() !== "" && !/^\s*#/.test(line))
    .map((line) => cutEscape(line, file.escape));
  const isContinued = joined.every((line) => line !== null);
  const before = isContinued ? [...joined, last].join("").trimStart() : last.trimStart();
  return readLine(before, file.escape, false);
}

function heredocAt(text: string, { instructions }: DockerfileSyntax, offset: number) {
  for (const instruction of instructions) {
    if (instruction.range.start > offset) return null;
    if (instruction.heredocs.length === 0 || offset > instruction.range.end) continue;
    const found = placeHeredocs(text, instruction).find(
      ({ content, end }) => content.start <= offset && offset < Math.max(end.start, content.start + 1),
    );
    const { keyword } = instruction.child ?? instruction;
    if (found) return { kind: "heredoc", keyword, isExpanded: keyword === "run" || found.heredoc.expand } as const;
  }
  return null;
}

/** A line without the escape character that continues it; null where the next one isn't part of it. */
function cutEscape(line: string, escape: string): string | null {
  const end = line.trimEnd();
  return end.endsWith(escape) ? end.slice(0, -1) : null;
}

function readLine(before: string, escape: string, isTrigger: boolean): CursorContext {
  const [head = "", keyword = ""] = /^(\S+)\s+/.exec(before) ?? [];
  if (head === "") return { kind: "keyword", written: before, isTrigger };
  const rest = before.slice(head.length);
  if (keyword.toLowerCase() === "onbuild" && !isTrigger) return readLine(rest, escape, true);
  const words = splitLine(rest, escape);
  const isInWord = words.at(-1)?.end === rest.length && !/\s$/.test(rest);
  const current = isInWord ? (words.pop()?.text ?? "") : "";
  const texts = words.map(({ text }) => text);
  const firstWord = texts.findIndex((word) => !word.startsWith("--"));
  const flags = firstWord < 0 ? texts : texts.slice(0, firstWord);
  return {
    kind: "arguments",
    keyword: keyword.toLowerCase(),
    isTrigger,
    flags,
    words: texts.slice(flags.length),
    written: current,
  };
}
