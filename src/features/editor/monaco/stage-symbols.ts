import { languages, type languages as Languages } from "monaco-editor/editor";
import { useStore } from "#document/store.ts";
import { editorMessages } from "#i18n/en/editor/panel.ts";

/** The stages as the text's outline: what the FROM line that sticks to the top is taken from. */
export const stageSymbols: Languages.DocumentSymbolProvider = {
  get displayName() {
    return editorMessages().stages;
  },
  provideDocumentSymbols(model) {
    const stages = useStore.getState().analysis?.stages ?? [];
    return stages.flatMap(({ label, baseWritten, lines, from }) => {
      if (lines.last > model.getLineCount()) return [];
      const range = wholeLines(lines.first, lines.last, model.getLineMaxColumn(lines.last));
      const { first, last } = from.lines;
      return {
        name: label,
        detail: baseWritten,
        kind: languages.SymbolKind.Module,
        tags: [],
        range,
        selectionRange: wholeLines(first, last, model.getLineMaxColumn(last)),
      };
    });
  },
};

function wholeLines(first: number, last: number, endColumn: number) {
  return { startLineNumber: first, startColumn: 1, endLineNumber: last, endColumn };
}
