import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import type { VariableDefinition } from "#core/symbols/variable.ts";
import { variableTable } from "#core/symbols/variable-table.ts";
import type { VariableSymbol } from "#core/symbols/variable-symbol.ts";
import type { TextRange } from "#core/text/range.ts";
import { documentingComments } from "./documenting-comments.ts";
import type { Renaming } from "./renaming.ts";
import { findWord } from "#core/text/find-word.ts";

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const RESERVED =
  /^(?:(?:TARGET|BUILD)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)|TARGETSTAGE|PATH|(?:HTTP|HTTPS|FTP|NO|ALL)_PROXY|(?:http|https|ftp|no|all)_proxy|SOURCE_DATE_EPOCH|BUILDKIT_\w+)$/;

/** Its name is given by BuildKit, or by every base image. */
export function isReservedVariable(name: string): boolean {
  return RESERVED.test(name);
}

/** Changes a variable's name where it is set and wherever it is read. */
export function renameVariable(analysis: Analysis, symbol: VariableSymbol, name: string): Renaming {
  const { name: old, definitions, uses } = symbol;
  if (!NAME.test(name)) return { kind: "refused", why: { kind: "invalid-variable", name } };
  const table = variableTable(analysis);
  const isTaken = [...table.definitions, ...table.uses].some((one) => one.name === name) || table.globals.has(name);
  if (isTaken || isReservedVariable(name)) return { kind: "refused", why: { kind: "taken", name } };
  const own = uses.find(({ isSetByShell }) => isSetByShell);
  if (own) return { kind: "refused", why: { kind: "set-by-shell", name: old, line: own.line } };
  const hidden = table.hidden.find(({ text }) => findWord(text, old) >= 0);
  if (hidden) return { kind: "refused", why: { kind: "hidden", name: old, line: hidden.line } };
  const places: TextRange[] = [];
  for (const definition of definitions) {
    if (!definition.range) return { kind: "refused", why: { kind: "hidden", name: old, line: definition.line } };
    places.push(definition.range, ...commentsOf(analysis, definition));
  }
  places.push(...uses.map(({ range }) => range));
  const edits = [...new Map(places.map((range) => [range.start, { range, text: name }])).values()];
  return { kind: "ok", edits, options: withRenamedArg(analysis.options, old, name) };
}

function commentsOf(analysis: Analysis, { kind, name, range }: VariableDefinition): readonly TextRange[] {
  if (kind !== "arg" && kind !== "global-arg") return [];
  const { instructions } = analysis.file;
  const at = instructions.find((one) => range && one.range.start <= range.start && range.end <= one.range.end);
  return documentingComments(analysis, at, name);
}

function withRenamedArg(options: AnalyzeOptions, old: string, name: string): AnalyzeOptions {
  const { buildArgs } = options;
  if (!buildArgs || !Object.hasOwn(buildArgs, old)) return options;
  return {
    ...options,
    buildArgs: Object.fromEntries(Object.entries(buildArgs).map(([key, value]) => [key === old ? name : key, value])),
  };
}
