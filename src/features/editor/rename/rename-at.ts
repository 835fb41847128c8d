import type { Renaming } from "./renaming.ts";
import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { applyEdits } from "#core/lint/fix/apply-edits.ts";
import { findStageNames } from "#core/symbols/stage-names.ts";
import { variableAt, readAt } from "#core/symbols/variable-symbol.ts";
import { variableTable } from "#core/symbols/variable-table.ts";
import type { TextRange } from "#core/text/range.ts";
import { hasSameBehavior } from "../format/same-build.ts";
import { replaceWords } from "./replace-words.ts";
import type { RenameRefusal } from "./rename-refusal.ts";
import { renameStage, stageNameAt } from "./rename-stage.ts";
import { isReservedVariable, renameVariable } from "./rename-variable.ts";

/** What to rename, as it is in the text. */
type RenameStart =
  | { readonly kind: "ok"; readonly range: TextRange; readonly name: string }
  | { readonly kind: "refused"; readonly why: RenameRefusal };

/** Whether the name at `offset` can be changed. */
export function renameStartAt(analysis: Analysis, offset: number): RenameStart {
  const stage = stageNameAt(analysis, offset);
  if (stage) return stage.kind === "stage" ? { kind: "ok", range: stage.range, name: stage.name } : stage;
  const table = variableTable(analysis);
  const symbol = variableAt(table, offset);
  if (!symbol) return { kind: "refused", why: refusalWithout(analysis, offset) };
  const { name, definitions, uses } = symbol;
  if (isReservedVariable(name)) return { kind: "refused", why: { kind: "predefined", name } };
  if (definitions.length === 0) return { kind: "refused", why: { kind: "unset", name } };
  const defined = definitions.flatMap(({ range }) => (range ? [range] : []));
  const range = [...defined, ...uses.map((use) => use.range)].find((one) => one.start <= offset && offset <= one.end);
  const { range: around } = readAt(table, offset) ?? {};
  const found = range ?? around;
  return found ? { kind: "ok", range: found, name } : { kind: "refused", why: { kind: "nothing" } };
}

/** Changes the name at `offset` wherever it means the same; nothing else of the build changes, or it is refused. */
export function renameAt(analysis: Analysis, offset: number, name: string): Renaming {
  const start = renameStartAt(analysis, offset);
  if (start.kind === "refused") return start;
  const { options } = analysis;
  if (start.name === name) return { kind: "ok", edits: [], options };
  const stage = stageNameAt(analysis, offset);
  const symbol = stage ? null : variableAt(variableTable(analysis), offset);
  const renaming =
    stage?.kind === "stage"
      ? renameStage(analysis, stage.stage, name)
      : symbol && renameVariable(analysis, symbol, name);
  if (!renaming) return { kind: "refused", why: { kind: "nothing" } };
  if (renaming.kind === "refused") return renaming;
  const restore = (text: string): string => replaceWords(text, [name, start.name], "\0", stage === null);
  const after = analyze(applyEdits(analysis.text, renaming.edits), renaming.options);

  return hasSameBehavior(analysis, after, restore)
    ? renaming
    : { kind: "refused", why: { kind: "changes-build", name: start.name } };
}

/** An image's name around a variable isn't a variable. */
function refusalWithout(analysis: Analysis, offset: number): RenameRefusal {
  const { sources } = findStageNames(analysis);
  const source = sources.find(({ range }) => range.start <= offset && offset <= range.end);
  return source ? { kind: "image", name: source.written } : { kind: "nothing" };
}
