import type { InstructionFacts } from "../../source/instruction-facts.ts";
import type { TextEdit } from "../problem.ts";
import { insert } from "./edits.ts";

/**
 * The edit that runs one more command behind those of a RUN, on its own line where the RUN has several; null where
 * that is not a matter of a few characters.
 */
export function appendCommand(at: InstructionFacts, command: string): TextEdit | null {
  const { script, syntax, holder, text } = at;
  const end = script.text.trimEnd().length;
  const last = script.commands.findLast(({ depth }) => depth === 0);
  if (script.isBroken || syntax.isJson || holder.heredocs.length > 0 || !last || script.text.includes("#")) return null;
  // behind a `;` or `&` nothing can follow with `&&`; behind `||` or `|` it would read as part of it
  if (last.end !== end || last.before === "||" || last.before === "|") return null;
  const offset = at.scriptRange({ start: end - 1, end }).end;
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  if (lineStart <= at.range.start) return insert(offset, ` && ${command}`);
  const indent = /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? "";
  const lineEnd = text[lineStart - 2] === "\r" ? "\r\n" : "\n";
  const isLeading = text.startsWith("&&", lineStart + indent.length);
  if (isLeading) return insert(offset, ` ${at.escape}${lineEnd}${indent}&& ${command}`);
  return insert(offset, ` && ${at.escape}${lineEnd}${indent}${command}`);
}
