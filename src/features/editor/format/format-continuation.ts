import type { Analysis, Instruction } from "#core/analysis.ts";
import { InstructionFacts } from "#core/source/instruction-facts.ts";
import { splitJson, splitLine, type Word } from "#core/source/words.ts";
import type { TextEdit } from "#core/lint/problem.ts";
import { splitCommand } from "#core/parse/split-command.ts";

const INDENT = "    ";

/** Instructions whose words are a list: blanks between them mean nothing. */
const LISTS = new Set(["add", "arg", "copy", "env", "expose", "from", "label", "volume"]);

/** Indents continued lines by four blanks where blanks mean nothing: between flags and between the words of a list. */
export function continuationEdits({ text, file }: Analysis): readonly TextEdit[] {
  return file.instructions.flatMap((instruction) => {
    const { segments } = instruction;
    if (segments.length < 2 || instruction.child) return [];
    const at = new InstructionFacts(text, file.escape, instruction, instruction, 0);
    const { words, end } = freeText(at);
    return segments.slice(1).flatMap(({ logical, source }) => {
      // a word that goes on in this line would be cut in two
      if (logical > end || words.some((word) => word.start < logical && logical < word.end)) return [];
      const lineStart = text.lastIndexOf("\n", source - 1) + 1;
      const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? "";
      const isSame = indent === INDENT || lineStart !== source || !hasBlankBefore(instruction, logical, indent);
      return isSame ? [] : [{ range: { start: lineStart, end: lineStart + indent.length }, text: INDENT }];
    });
  });
}

/** The words of the part in which blanks mean nothing, and where it ends. */
function freeText(at: InstructionFacts): { readonly words: readonly Word[]; readonly end: number } {
  const { original, isJson, keyword, args } = at.syntax;
  const { restAt } = splitCommand(original, at.escape);
  const head = splitLine(original.slice(0, restAt), at.escape);
  if (isJson) return { words: [...head, ...splitJson(original, restAt)], end: original.length };
  const isPairs = keyword === "env" || keyword === "label";
  const isList = LISTS.has(keyword) && !(isPairs && args[2] === "") && at.holder.heredocs.length === 0;
  return isList ? { words: splitLine(original, at.escape), end: original.length } : { words: head, end: restAt };
}

/** Without a blank on either side the line break parts nothing. */
function hasBlankBefore({ original }: Instruction, logical: number, indent: string): boolean {
  return indent !== "" || /[ \t]/.test(original[logical - 1] ?? "");
}
