import type { Analysis } from "../../analysis.ts";
import type { TextRange } from "../../text/range.ts";
import type { TextEdit } from "../problem.ts";
import type { Edited } from "./build-facets.ts";

/** The instructions of a text that edits touch. Whole lines put between two instructions touch neither. */
export function editedBefore(before: Analysis, edits: readonly TextEdit[]): Edited {
  return touchedBy(
    before,
    edits.filter((edit) => !isLines(edit)).map(({ range }) => range),
  );
}

/** The instructions of the edited text that hold something new. */
export function editedAfter(after: Analysis, edits: readonly TextEdit[]): Edited {
  let moved = 0;
  const places = edits
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .map((edit) => {
      const { range, text } = edit;
      const start = range.start + moved;
      moved += text.length - (range.end - range.start);
      return { start, end: start + text.length - (isLines(edit) ? 1 : 0) };
    });
  return touchedBy(after, places);
}

function touchedBy({ file }: Analysis, ranges: readonly TextRange[]): Edited {
  const touched = file.instructions.filter(({ range }) =>
    ranges.some(({ start, end }) => start <= range.end && range.start <= end),
  );
  return new Set(touched.map(({ index }) => index));
}

function isLines({ range, text }: TextEdit): boolean {
  return range.start === range.end && text.endsWith("\n");
}
