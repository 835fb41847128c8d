import { editor, MarkerSeverity } from "monaco-editor/editor";
import { useEffect, useRef } from "react";
import type { Problem, Severity } from "#core/lint/problem.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import { selectAnalysis, selectIsAnalyzed } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { problemText } from "#document/problems/problem-text.ts";
import { isDeepEqual } from "#core/text/json-value.ts";
import { plainText } from "#i18n/prose.ts";
import { leavesMarkersAlone } from "./leaves-markers-alone.ts";
import { monacoRange } from "./monaco/monaco-range.ts";

const SEVERITIES: Readonly<Record<Severity, MarkerSeverity>> = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  info: MarkerSeverity.Info,
};

/** What is underlined, as long as it is where it was put. */
interface ShownMarkers {
  readonly model: editor.ITextModel;
  readonly markers: readonly editor.IMarkerData[];
}

/** Underlines the problems in the text. */
export function useMarkers(instance: editor.IStandaloneCodeEditor): void {
  const analysis = useStore(selectAnalysis);
  const isAnalyzed = useStore(selectIsAnalyzed);
  const isPredicting = useStore(selectIsPredicting);
  const shown = useRef<ShownMarkers | null>(null);
  useEffect(() => {
    const subscription = instance.onDidChangeModelContent((event) => {
      if (shown.current !== null && !leavesMarkersAlone(event, shown.current.markers)) shown.current = null;
    });
    return () => subscription.dispose();
  }, [instance]);
  useEffect(() => {
    const model = instance.getModel();
    if (model === null || analysis === null || !isAnalyzed) return;
    // A problem would say what the reader is asked to guess.
    const problems = isPredicting ? [] : analysis.problems;
    const markers = problems.map((problem) => ({
      severity: SEVERITIES[problem.severity],
      message: plainText(problemText(problem)),
      code: problem.rule,
      source: sourceOf(problem),
      ...atLeastOneCharacter(monacoRange(problem.range, analysis.lines, analysis.text), model),
    }));
    // the editor would make all of them again, and draw their lines
    if (shown.current?.model === model && isDeepEqual(shown.current.markers, markers)) return;
    editor.setModelMarkers(model, "stagelight", markers);
    shown.current = { model, markers };
  }, [instance, analysis, isAnalyzed, isPredicting]);
}

function sourceOf({ family }: Problem): string {
  return family === "stages" ? "Stagelight" : family === "hadolint" ? "hadolint" : "BuildKit";
}

/** An underline under nothing can't be seen: an empty range takes the rest of its line. */
function atLeastOneCharacter(range: ReturnType<typeof monacoRange>, model: editor.ITextModel) {
  const isEmpty = range.startLineNumber === range.endLineNumber && range.startColumn === range.endColumn;
  if (!isEmpty || range.startLineNumber > model.getLineCount()) return range;
  return { ...range, startColumn: 1, endColumn: model.getLineMaxColumn(range.startLineNumber) };
}
