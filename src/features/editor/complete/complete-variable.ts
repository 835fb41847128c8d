import type { Analysis } from "#core/analysis.ts";
import { scopeAt, variableTable } from "#core/symbols/variable-table.ts";
import type { Found } from "./completion.ts";
import { editorFactMessages } from "#i18n/en/editor/facts.ts";
import { describeDefinition } from "../hover/describe-definition.ts";
import { shorten } from "../hover/in-code.ts";

/** What is written of a variable's name at the end of `written`, `{` included; null where none is. */
export function variablePrefix(written: string): string | null {
  const match = /(\\*)\$(\{?\w*)$/.exec(written);
  if (!match || (match[1] ?? "").length % 2 === 1) return null;
  const isSingleQuoted = written.replace(/"(?:[^"\\]|\\.)*"?/g, "").split("'").length % 2 === 0;
  return isSingleQuoted ? null : (match[2] ?? "");
}

/** Offers the variables that are set in front of `offset`, those of the stage first. */
export function completeVariable(analysis: Analysis, stage: number, offset: number, prefix: string): Found {
  const isBraced = prefix.startsWith("{");
  const isClosed = analysis.text[offset] === "}";
  const { notSet } = editorFactMessages();
  const scope = [...scopeAt(variableTable(analysis), stage, offset)].toReversed();
  const completions = scope.map(([name, { value, definitions }]) => {
    const definition = definitions.at(-1);
    return {
      kind: "variable",
      label: name,
      insert: isBraced && !isClosed ? `${name}}` : name,
      detail: value === undefined ? notSet : shorten(value, 40),
      documentation: definition ? describeDefinition(definition) : "",
    } as const;
  });
  return { replaced: isBraced ? prefix.length - 1 : prefix.length, completions };
}
