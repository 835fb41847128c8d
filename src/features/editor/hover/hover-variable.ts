import type { Analysis } from "#core/analysis.ts";
import { expandWord } from "#core/shell/lexer.ts";
import type { VariableDefinition, VariableTable, VariableUse } from "#core/symbols/variable.ts";
import { readAt, variableAt } from "#core/symbols/variable-symbol.ts";
import { scopeAt, variableTable } from "#core/symbols/variable-table.ts";
import { editorFactMessages } from "#i18n/en/editor/facts.ts";
import { describeDefinition, describeSource } from "./describe-definition.ts";
import { type Hover, joinSentences, toHover } from "./hover.ts";
import { inCode } from "./in-code.ts";

/** What a variable is at `offset`, and what sets it; null where none is named. */
export function hoverVariable(analysis: Analysis, offset: number): Hover | null {
  const table = variableTable(analysis);
  const use = readAt(table, offset);
  if (use) return hoverUse(analysis, table, use);
  const definition = table.definitions.find(({ range }) => range && range.start <= offset && offset <= range.end);
  return definition?.range ? hoverDefinition(table, definition, offset) : null;
}

function hoverUse(analysis: Analysis, table: VariableTable, use: VariableUse): Hover | null {
  const words = editorFactMessages();
  const { binding, stage, whole, isSetByShell } = use;
  const labels = analysis.stages.map(({ label }) => label);
  const name = inCode(use.name);
  const definition = binding.definitions.at(-1);
  if (!definition) return toHover(whole, [describeUnset(table, use), describeReader(analysis, use)]);
  return toHover(whole, [
    joinSentences(describeValue(name, binding.value, definition), describeExpansion(analysis, table, use)),
    ...binding.definitions
      .toReversed()
      .map((one) => joinSentences(describeDefinition(one, labels, stage), describeSource(one))),
    isSetByShell ? words.setByShellToo(name) : "",
    describeReader(analysis, use),
  ]);
}

function describeValue(name: string, value: string | undefined, { source, kind }: VariableDefinition): string {
  const words = editorFactMessages();
  if (value === undefined && kind === "image") return words.variableOfImage(name);
  if (value === undefined) return source === "default" ? words.variableIsUnknown(name) : words.variableHasNoValue(name);
  return value === "" ? words.variableIsEmpty(name) : words.variableIs(name, inCode(value));
}

function describeUnset(table: VariableTable, { name, stage, isOfShell }: VariableUse): string {
  const words = editorFactMessages();
  const global = stage < 0 ? undefined : table.globals.get(name)?.definitions.at(-1);
  const shown = inCode(name);
  const first = isOfShell ? words.shellVariable(shown) : words.variableIsUnset(shown);
  if (!global) return first;
  const why = global.kind === "predefined" ? words.predefinedHere(shown) : words.declaredGlobally(shown, global.line);
  return joinSentences(first, why);
}

/** What all of `${NAME:-word}` comes to. */
function describeExpansion(analysis: Analysis, table: VariableTable, use: VariableUse): string {
  const words = editorFactMessages();
  const { whole, modifier, isOfShell, stage } = use;
  if (modifier === "" || isOfShell) return "";
  const isOfFrom = analysis.stages.some(({ from }) => from.range.start <= whole.start && whole.end <= from.range.end);
  const scope = scopeAt(table, isOfFrom ? -1 : stage, whole.start);
  const written = analysis.text.slice(whole.start, whole.end);
  const { text, error } = expandWord(
    written,
    { get: (name) => scope.get(name)?.value },
    { escape: analysis.file.escape },
  );
  if (error !== "") return "";
  return text === "" ? words.expandsToNothing : words.expandsTo(inCode(text));
}

function describeReader(analysis: Analysis, { isOfShell, line }: VariableUse): string {
  const words = editorFactMessages();
  if (!isOfShell) return words.readByBuildKit;
  const instruction = analysis.file.instructions.find(({ lines }) => lines.first === line);
  return (instruction?.child ?? instruction)?.keyword === "run" ? words.readByShell : words.readByContainer;
}

function hoverDefinition(table: VariableTable, definition: VariableDefinition, offset: number): Hover | null {
  const words = editorFactMessages();
  const { range, value } = definition;
  if (!range) return null;
  const name = inCode(definition.name);
  const uses = (variableAt(table, offset)?.uses ?? []).filter(({ binding }) =>
    binding.definitions.includes(definition),
  );
  const lines = [...new Set(uses.map(({ line }) => line))].toSorted((one, other) => one - other);
  return toHover(range, [
    describeValue(name, value, definition),
    describeSource(definition),
    lines.length === 0 ? words.isReadNowhere : words.isReadIn(lines),
  ]);
}
