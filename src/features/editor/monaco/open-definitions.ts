import type { editor, IPosition, IRange } from "monaco-editor/editor";
import { openProjectFile } from "#document/project/open-project-file.ts";
import { fileOfUri } from "./project-models.ts";

/** Lets "go to definition" open another file of the project. */
export const projectOpener: editor.ICodeEditorOpener = {
  openCodeEditor(source, resource, at) {
    const file = fileOfUri(resource);
    if (file === null) return false;
    openProjectFile(file);
    if (at === undefined) return true;
    const { lineNumber, column } = startOf(at);
    source.setPosition({ lineNumber, column });
    source.revealLineInCenterIfOutsideViewport(lineNumber);
    source.focus();
    return true;
  },
};

function startOf(at: IRange | IPosition): IPosition {
  return "lineNumber" in at ? at : { lineNumber: at.startLineNumber, column: at.startColumn };
}
