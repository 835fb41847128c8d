import { languages } from "monaco-editor/editor";
import { completeAt } from "../complete/complete-at.ts";
import type { Completion, CompletionKind } from "../complete/completion.ts";
import { markdownOf } from "../hover/markdown.ts";
import { monacoRange } from "./monaco-range.ts";
import { offsetOf, presentAnalysis } from "../present-analysis.ts";

const { CompletionItemKind } = languages;

const KINDS: Readonly<Record<CompletionKind, languages.CompletionItemKind>> = {
  instruction: CompletionItemKind.Keyword,
  keyword: CompletionItemKind.Keyword,
  flag: CompletionItemKind.Property,
  option: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  stage: CompletionItemKind.Module,
  image: CompletionItemKind.File,
  variable: CompletionItemKind.Variable,
  directive: CompletionItemKind.Property,
  target: CompletionItemKind.Module,
  function: CompletionItemKind.Function,
  file: CompletionItemKind.File,
};

const OPEN_NEXT = { id: "editor.action.triggerSuggest", title: "" };

/** Offers what could be written at the cursor. */
export const completionProvider: languages.CompletionItemProvider = {
  triggerCharacters: ["$", "{", "=", ",", "-", " ", "#"],
  async provideCompletionItems(model, position, _context, token) {
    const analysis = await presentAnalysis(model, token);
    if (!analysis) return { suggestions: [] };
    const { range, completions } = completeAt(analysis, offsetOf(position, analysis));
    const where = monacoRange(range, analysis.lines, analysis.text);
    return { suggestions: completions.map((completion, index) => toItem(completion, index, where)) };
  },
};

/** A completion as Monaco takes it. */
export function toItem(
  completion: Completion,
  index: number,
  range: languages.CompletionItem["range"],
): languages.CompletionItem {
  const { kind, label, insert = label, detail, documentation = "", opensNext = false } = completion;
  return {
    label: { label, description: detail },
    kind: KINDS[kind],
    insertText: insert,
    filterText: label,
    // their order is ours: the likeliest first
    sortText: String(index).padStart(4, "0"),
    range,
    ...(documentation === "" ? {} : { documentation: { value: markdownOf(documentation) } }),
    ...(opensNext ? { command: OPEN_NEXT } : {}),
  };
}
