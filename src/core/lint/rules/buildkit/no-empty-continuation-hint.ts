import type { TextRange } from "../../../text/range.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { replace, safeFix } from "../../fix/edits.ts";
import { wrapCheck } from "./wrap-check.ts";
import { say } from "../../say.ts";

export const noEmptyContinuationHint = wrapCheck({
  id: "NoEmptyContinuation",
  title: "An empty line inside an instruction",
  severity: "warning",
  place: (at, _warning, facts) => {
    const empty = emptyLines(at, facts);
    const [range] = empty;
    if (!range) return {};
    if (empty.length > MAX_REMOVED) return { range };
    return { range, fixes: [safeFix(say`Remove the empty lines`, ...empty.map((line) => replace(line, "")))] };
  },
});

/** Nobody would read a fix with more edits. */
const MAX_REMOVED = 1000;

/** The empty lines that the instruction goes on behind, each with its line ending. */
function emptyLines({ holder }: InstructionFacts, { input: { lines, text } }: Facts): TextRange[] {
  const lastSegment = holder.segments.at(-1)?.source ?? holder.range.start;
  const last = holder.heredocs.length > 0 ? lines.lineAt(lastSegment) : holder.lines.last;
  const empty: TextRange[] = [];
  for (let line = holder.lines.first + 1; line <= last; line++) {
    const range = { start: lines.startOf(line), end: lines.startOf(line + 1) };
    if (range.end > range.start && text.slice(range.start, range.end).trim() === "") empty.push(range);
  }
  return empty;
}
