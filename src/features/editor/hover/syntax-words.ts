import { editorSyntaxMessages } from "#i18n/en/editor/syntax.ts";

/** What a flag does, by its name without dashes; undefined for an unknown flag. */
export function flagWords(name: string): { readonly short: string; readonly text: string } | undefined {
  return new Map(Object.entries(editorSyntaxMessages().flags)).get(name);
}
