import type { Analysis } from "#core/analysis.ts";
import { placeHeredocs } from "#core/symbols/heredoc-places.ts";
import type { LineRange } from "#core/text/range.ts";

export interface FoldRange {
  readonly kind: "stage" | "instruction" | "heredoc" | "comment";
  /** The first line stays on the screen. */
  readonly lines: LineRange;
}

/** What can be folded: stages, instructions of several lines, here-documents, comments of several lines. */
export function foldRanges({ text, lines, file, stages }: Analysis): readonly FoldRange[] {
  const folds: FoldRange[] = [];
  const add = (kind: FoldRange["kind"], first: number, last: number): void => {
    if (last > first) folds.push({ kind, lines: { first, last } });
  };
  for (const stage of stages) add("stage", stage.lines.first, stage.lines.last);
  for (const instruction of file.instructions) {
    const heredocs = placeHeredocs(text, instruction);
    const [first] = heredocs;
    const lastOfLine = first ? lines.lineAt(first.content.start) - 1 : instruction.lines.last;
    add("instruction", instruction.lines.first, lastOfLine);
    for (const { content, end } of heredocs) add("heredoc", lines.lineAt(content.start) - 1, lines.lineAt(end.start));
  }
  let first = 0;
  let last = -1;
  for (const { kind, range } of file.pieces) {
    const line = lines.lineAt(range.start);
    if (kind === "comment" && line === last + 1) last = line;
    else {
      add("comment", first, last);
      [first, last] = kind === "comment" ? [line, line] : [0, -1];
    }
  }
  add("comment", first, last);
  return folds;
}
