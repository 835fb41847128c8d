import type { Analysis } from "#core/analysis.ts";
import { scopeAt, variableTable } from "#core/symbols/variable-table.ts";
import { editorFactMessages } from "#i18n/en/editor/facts.ts";
import { editorSyntaxMessages } from "#i18n/en/editor/syntax.ts";
import { completeFlag, completeFlagValue } from "./complete-flag.ts";
import { completeSource } from "./complete-source.ts";
import { completeVariable, variablePrefix } from "./complete-variable.ts";
import { type Completion, type Found, valuesOf } from "./completion.ts";
import type { Arguments } from "./cursor-context.ts";

const NOTHING: Found = { replaced: 0, completions: [] };

/** Offers what an instruction takes behind its keyword. */
export function completeArguments(analysis: Analysis, context: Arguments, stage: number, offset: number): Found {
  const { keyword, words, flags, written } = context;
  const source = completeFlagValue(analysis, context, offset);
  if (source) return source;
  const prefix = variablePrefix(written);
  // a FROM sees the ARGs before the first one
  if (prefix !== null) return completeVariable(analysis, keyword === "from" ? -1 : stage, offset, prefix);
  if (words.length === 0 && written.startsWith("-")) return completeFlag(keyword, flags, written);
  if (words.length === 0) return completeFirst(analysis, context, stage, offset);
  if (keyword === "from" && words.length === 1) return valuesOf(["AS"], written, "keyword", editorSyntaxMessages().as);
  return NOTHING;
}

function completeFirst(analysis: Analysis, { keyword, written }: Arguments, stage: number, offset: number): Found {
  const { healthcheckTypes, shells, signals } = editorSyntaxMessages();
  switch (keyword) {
    case "from":
      return completeSource(analysis, written, offset, true);
    case "healthcheck":
      return valuesOf(["CMD", "NONE"], written, "keyword", healthcheckTypes);
    case "shell":
      return valuesOf(['["/bin/bash", "-o", "pipefail", "-c"]', '["/bin/sh", "-ec"]'], written, "value", shells);
    case "stopsignal":
      return valuesOf(["SIGTERM", "SIGINT", "SIGQUIT", "SIGKILL"], written, "value", signals);
    case "arg":
      return stage < 0 ? NOTHING : completeArg(analysis, written, stage, offset);
    default:
      return NOTHING;
  }
}

/** The arguments that a stage can ask for: those before the first FROM, and what BuildKit sets. */
function completeArg(analysis: Analysis, written: string, stage: number, offset: number): Found {
  if (!/^\w*$/.test(written)) return NOTHING;
  const table = variableTable(analysis);
  const here = scopeAt(table, stage, offset);
  const { setBeforeFrom, setByBuildKit } = editorFactMessages();
  const completions = [...table.globals].toReversed().flatMap(([name, { value = "", definitions }]): Completion[] => {
    if (here.has(name)) return [];
    const isPredefined = definitions.at(-1)?.kind === "predefined";
    return [
      { kind: "variable", label: name, detail: value, documentation: isPredefined ? setByBuildKit : setBeforeFrom },
    ];
  });
  return { replaced: written.length, completions };
}
