import type { DockerfileSyntax } from "../../parse/syntax.ts";
import type { LineIndex } from "../../text/line-index.ts";
import { readPragma } from "../pragma.ts";
import type { Problem, TextEdit } from "../problem.ts";
import { insert } from "./edits.ts";

/** A text as it is parsed; an `Analysis` is one. */
interface ParsedText {
  readonly text: string;
  readonly lines: LineIndex;
  readonly file: DockerfileSyntax;
}

/** Who reads the comment that silences a rule. */
type Reader = "check" | "hadolint" | "stagelight";

/** BuildKit's checks that no comment above an instruction turns off, or only one above another instruction. */
const DEAF = new Set([
  "ConsistentInstructionCasing",
  "DuplicateStageName",
  "InvalidDefaultArgInFrom",
  "MultipleInstructionsDisallowed",
  "NoEmptyContinuation",
  "ReservedStageName",
]);

const CHECK_LIST = /^[ \t]*#[ \t]*check[ \t]*=[ \t]*(?:[^;\s]*;)*skip=[^;\s]*/;
const IGNORE_LIST = /ignore[ \t]*=[ \t]*[\w./-]+(?:[ \t]*,[ \t]*[\w./-]+)*/;

/**
 * Writes the comment that silences a problem where it is: BuildKit's or hadolint's own where they know it, else ours.
 * Where there is such a comment already, the rule is added to it.
 */
export function ignoreHere(problem: Problem, parsed: ParsedText): readonly TextEdit[] {
  const { rule, lines: place } = problem;
  const { lines, file } = parsed;
  const holder = file.instructions.findLast((instruction) => instruction.lines.first <= place.first);
  const line = holder?.lines.first ?? place.first;
  const reader = DEAF.has(rule) ? "stagelight" : readerOf(problem);
  const listEnd = line > 1 ? endOfList(lineText(parsed, line - 1), reader) : -1;
  if (listEnd >= 0) return [insert(lines.startOf(line - 1) + listEnd, `,${rule}`)];
  const indent = /^[ \t]*/.exec(lineText(parsed, line))?.[0] ?? "";
  const comment = reader === "check" ? `check=skip=${rule}` : `${reader} ignore=${rule}`;
  return [insertLine(parsed, line, `${indent}# ${comment}`)];
}

/** Writes the comment that silences the rule of a problem in the whole text, below the directives at its top. */
export function ignoreRule(problem: Problem, parsed: ParsedText): readonly TextEdit[] {
  const { rule } = problem;
  const { lines, file } = parsed;
  const reader = readerOf(problem);
  const check = reader === "check" ? file.directives.find(({ name }) => name === "check") : undefined;
  if (check) {
    const written = lineText(parsed, check.line);
    const list = CHECK_LIST.exec(written);
    if (list) return [insert(lines.startOf(check.line) + list[0].length, `,${rule}`)];
    const [value = ""] = check.value.split(" ", 1);
    return [insert(lines.startOf(check.line) + written.indexOf(value) + value.length, `;skip=${rule}`)];
  }
  const comment = reader === "check" ? `check=skip=${rule}` : `${reader} global ignore=${rule}`;
  return [insertLine(parsed, (file.directives.at(-1)?.line ?? 0) + 1, `# ${comment}`)];
}

function readerOf({ family }: Problem): Reader {
  return family === "buildkit" ? "check" : family === "hadolint" ? "hadolint" : "stagelight";
}

/** Where the rules of a comment that silences what follows it end; -1 where it isn't one, or one for another reader. */
function endOfList(comment: string, reader: Reader): number {
  if (reader === "check") return CHECK_LIST.exec(comment)?.[0].length ?? -1;
  const start = comment.indexOf("#");
  const pragma = start >= 0 && comment.slice(0, start).trim() === "" ? readPragma(comment.slice(start + 1)) : null;
  if (pragma?.scope !== "next" || pragma.isHadolint !== (reader === "hadolint")) return -1;
  const list = IGNORE_LIST.exec(comment);
  return list ? list.index + list[0].length : -1;
}

function insertLine({ text, lines }: ParsedText, line: number, content: string): TextEdit {
  const start = Math.max(lines.startOf(line), text.startsWith("\uFEFF") ? 1 : 0);
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  // a text that ends without a line ending has no line to put it above
  const isBelow = line > lines.count;
  return insert(start, isBelow ? lineEnd + content : content + lineEnd);
}

function lineText({ text, lines }: ParsedText, line: number): string {
  return text.slice(lines.startOf(line), lines.endOf(line));
}
