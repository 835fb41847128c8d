import type { languages } from "monaco-editor/editor";
import { markdownOf } from "../hover/markdown.ts";
import { signatureAt } from "../complete/signature-at.ts";
import { offsetOf, presentAnalysis } from "../present-analysis.ts";

/** Shows how the instruction at the cursor is written. */
export const signatureProvider: languages.SignatureHelpProvider = {
  // It opens by its key alone: at every blank it would lie over the stages above, whose names one is about to write.
  signatureHelpRetriggerCharacters: [" "],
  async provideSignatureHelp(model, position, token) {
    const analysis = await presentAnalysis(model, token);
    const signature = analysis && signatureAt(analysis, offsetOf(position, analysis));
    if (!signature) return null;
    const { label, parts, active, documentation } = signature;
    const value = {
      signatures: [
        {
          label,
          documentation: { value: markdownOf(documentation) },
          parameters: parts.map((part) => ({ label: part })),
        },
      ],
      activeSignature: 0,
      activeParameter: active,
    };
    return { value, dispose() {} };
  },
};
