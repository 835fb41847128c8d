import { insert } from "../../lint/fix/edits.ts";
import type { TextEdit } from "../../lint/problem.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";

/** A line that is longer is broken. */
const MAX_LENGTH = 100;

/** Writes flags behind the RUN, each on its own line where one line would be too long. */
export function addFlags(at: InstructionFacts, flags: readonly string[]): TextEdit {
  const { text, holder, escape } = at;
  const { end } = at.keywordRange;
  const lineEnd = text.indexOf("\n", end);
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  const isShort = flags.length === 1 && `RUN ${flags[0]}${rest}`.length <= MAX_LENGTH;
  // the line that opens a here-document stays one line
  if (isShort || holder.heredocs.length > 0) return insert(end, flags.map((flag) => ` ${flag}`).join(""));
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = flags.map((flag) => ` ${flag} ${escape}${newline}   `).join("");
  // what follows starts with the blank that was behind the keyword, or is a continued line already
  return insert(
    end,
    /^[ \t]*[\\`]\s*$/.test(rest) ? flags.map((flag) => ` ${flag}`).join(` ${escape}${newline}   `) : lines,
  );
}
