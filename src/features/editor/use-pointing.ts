import { editor } from "monaco-editor/editor";
import { useEffect } from "react";
import { hover, select } from "#document/selection/select.ts";
import { useStore } from "#document/store.ts";
import { shownRow } from "#document/project/shown-row.ts";
import { REVEAL_SOURCE } from "./use-reveal.ts";
import { instructionAt } from "#document/selection/ref-lines.ts";

/** Lets the pointer in the text point at the instruction under it, and the cursor choose the one it is in. */
export function usePointing(instance: editor.IStandaloneCodeEditor): void {
  useEffect(() => {
    const subscriptions = [
      instance.onMouseMove(({ target }) => hover(rowAt(target.position?.lineNumber))),
      instance.onMouseLeave(() => hover(null)),
      instance.onDidChangeCursorPosition(({ position, reason, source }) => {
        const isByReader =
          source !== REVEAL_SOURCE && reason !== editor.CursorChangeReason.ContentFlush && instance.hasTextFocus();
        if (isByReader) select(rowAt(position.lineNumber), "editor");
      }),
    ];
    return () => {
      for (const subscription of subscriptions) subscription.dispose();
    };
  }, [instance]);
}

function rowAt(line: number | undefined) {
  const state = useStore.getState();
  if (state.analysis === null || line === undefined) return null;
  const instruction = instructionAt(state.analysis, line);
  return instruction === undefined ? null : shownRow(instruction.index, state);
}
