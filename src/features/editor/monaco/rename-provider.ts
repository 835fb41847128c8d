import type { languages } from "monaco-editor/editor";
import { expectRename } from "#document/drafts/follow-rename.ts";
import { renameAt, renameStartAt } from "../rename/rename-at.ts";
import { renameRefusalText } from "../rename/rename-words.ts";
import { monacoRange } from "./monaco-range.ts";
import { offsetOf, presentAnalysis } from "../present-analysis.ts";

/** Changes the name of a stage or a variable wherever it is named, the chosen targets and build arguments too. */
export const renameProvider: languages.RenameProvider = {
  async resolveRenameLocation(model, position, token) {
    const analysis = await presentAnalysis(model, token);
    const nowhere = { startLineNumber: 1, startColumn: 1, endLineNumber: 1, endColumn: 1 };
    if (!analysis) return { range: nowhere, text: "" };
    const start = renameStartAt(analysis, offsetOf(position, analysis));
    if (start.kind === "refused") return { range: nowhere, text: "", rejectReason: renameRefusalText(start.why) };
    return { range: monacoRange(start.range, analysis.lines, analysis.text), text: start.name };
  },
  async provideRenameEdits(model, position, name, token) {
    const analysis = await presentAnalysis(model, token);
    if (!analysis) return { edits: [] };
    const renaming = renameAt(analysis, offsetOf(position, analysis), name);
    if (renaming.kind === "refused") return { edits: [], rejectReason: renameRefusalText(renaming.why) };
    if (renaming.options !== analysis.options || renaming.stage !== undefined) expectRename(analysis, renaming);
    return {
      edits: renaming.edits.map(({ range, text }) => ({
        resource: model.uri,
        versionId: model.getVersionId(),
        textEdit: { range: monacoRange(range, analysis.lines, analysis.text), text },
      })),
    };
  },
};
