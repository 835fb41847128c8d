import type { CancellationToken, editor, IPosition } from "monaco-editor/editor";
import type { Analysis } from "#core/analysis.ts";
import { selectIsAnalyzed } from "#document/selectors.ts";
import { type AppState, useStore } from "#document/store.ts";
import { editorText, firstLineShift } from "#document/input/editor-text.ts";

/** The analysis of what the editor shows, once there is one; null when the text has changed by then. */
export async function presentAnalysis(model: editor.ITextModel, token: CancellationToken): Promise<Analysis | null> {
  const analysis = analysisIn(useStore.getState()) ?? (await nextAnalysis(token));
  return analysis !== null && !token.isCancellationRequested && editorText(analysis.text) === model.getValue()
    ? analysis
    : null;
}

/** Where the editor's position is in the text. */
export function offsetOf({ lineNumber, column }: IPosition, { lines, text }: Analysis): number {
  const shift = lineNumber === 1 ? firstLineShift(text) : 0;
  return Math.min(lines.startOf(lineNumber) + column - 1 + shift, text.length);
}

/** A long text is analyzed elsewhere: its analysis comes later. */
function nextAnalysis(token: CancellationToken): Promise<Analysis | null> {
  return new Promise((resolve) => {
    const end = (analysis: Analysis | null): void => {
      unsubscribe();
      cancellation.dispose();
      resolve(analysis);
    };
    const unsubscribe = useStore.subscribe((state) => {
      const analysis = analysisIn(state);
      if (analysis !== null) end(analysis);
    });
    const cancellation = token.onCancellationRequested(() => end(null));
  });
}

function analysisIn(state: AppState): Analysis | null {
  return selectIsAnalyzed(state) ? state.analysis : null;
}
