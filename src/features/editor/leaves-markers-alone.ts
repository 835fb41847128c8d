import type { editor, IRange } from "monaco-editor/editor";

/** Whether a change of the text moves no marker: it is below all of them, or in one line that has none and stays one. */
export function leavesMarkersAlone(
  { changes, isFlush }: Pick<editor.IModelContentChangedEvent, "changes" | "isFlush">,
  markers: readonly IRange[],
): boolean {
  if (isFlush) return false;
  return changes.every(({ range: { startLineNumber, endLineNumber }, text }) => {
    const isInOneLine = startLineNumber === endLineNumber && !/[\r\n]/.test(text);
    return markers.every(
      (marker) => marker.endLineNumber < startLineNumber || (isInOneLine && marker.startLineNumber > endLineNumber),
    );
  });
}
