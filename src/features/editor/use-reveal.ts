import type { editor } from "monaco-editor/editor";
import { useEffect } from "react";
import { useStore } from "#document/store.ts";
import { findProblem } from "#document/problems/problem-key.ts";
import { linesInFile } from "#document/project/lines-in-file.ts";
import { monacoRange } from "./monaco/monaco-range.ts";

/** Marks the cursor's moves that come from here, which choose nothing. */
export const REVEAL_SOURCE = "stagelight";

/** Brings into view what is chosen elsewhere; a problem also takes the cursor to its place. */
export function useReveal(instance: editor.IStandaloneCodeEditor): void {
  useEffect(() => {
    reveal(instance);
    return useStore.subscribe((state, before) => {
      if (state.selected !== before.selected || state.selectedBy !== before.selectedBy || state.file !== before.file)
        reveal(instance);
    });
  }, [instance]);
}

function reveal(instance: editor.IStandaloneCodeEditor): void {
  const state = useStore.getState();
  const { selected, selectedBy, analysis, input } = state;
  const text = input.dockerfile;
  if (selectedBy === "editor" || selected === null || analysis === null) return;
  const [lines] = linesInFile(selected, state);
  if (lines !== undefined) instance.revealLinesInCenterIfOutsideViewport(lines.first, lines.last);
  if (selectedBy !== "problems" || selected.kind !== "problem") return;
  const problem = findProblem(analysis.problems, selected.key);
  if (problem === undefined) return;
  const { startLineNumber, startColumn } = monacoRange(problem.range, analysis.lines, text);
  instance.setPosition({ lineNumber: startLineNumber, column: startColumn }, REVEAL_SOURCE);
  instance.focus();
}
