import type { Analysis } from "#core/analysis.ts";
import { findStageNames } from "#core/symbols/stage-names.ts";
import { readAt, variableAt } from "#core/symbols/variable-symbol.ts";
import { variableTable } from "#core/symbols/variable-table.ts";
import type { TextRange } from "#core/text/range.ts";

/** Where one stage, variable or image is named in the text. */
export interface SymbolPlaces {
  /** Where it is set or named for the first time; none for an image. */
  readonly definitions: readonly TextRange[];
  readonly uses: readonly TextRange[];
  /** The name that was asked for. */
  readonly asked: TextRange;
}

/** All places of what is at `offset`; null where nothing has a name. */
export function symbolPlacesAt(analysis: Analysis, offset: number): SymbolPlaces | null {
  return stagePlacesAt(analysis, offset) ?? variablePlacesAt(analysis, offset);
}

/** Where the thing at `offset` is set: the stage's FROM, or what gives the variable its value right here. */
export function definitionsAt(analysis: Analysis, offset: number): readonly TextRange[] {
  const stage = stagePlacesAt(analysis, offset);
  if (stage) return stage.definitions;
  const table = variableTable(analysis);
  const definition = table.definitions.find(({ range }) => range !== null && holds(range, offset));
  // an ARG without a default leads on to the one before the first FROM
  if (definition) return rangesOf([definition.inherits ?? definition]);
  return rangesOf(readAt(table, offset)?.binding.definitions ?? []);
}

function stagePlacesAt(analysis: Analysis, offset: number): SymbolPlaces | null {
  const { names, sources } = findStageNames(analysis);
  const own = names.findIndex((range) => range !== null && holds(range, offset));
  const source = sources.find(({ range, written }) => holds(range, offset) && !written.includes("$"));
  const asked = names[own] ?? source?.range;
  if (asked === undefined) return null;
  const meaning = source?.meaning ?? { kind: "stage", stage: own };
  if (meaning.kind === "image") {
    const uses = sources.filter((one) => one.meaning.kind === "image" && one.meaning.ref === meaning.ref);
    return { definitions: [], uses: uses.map(({ range }) => range), asked };
  }
  if (meaning.kind !== "stage") return { definitions: [], uses: [asked], asked };
  const { stage } = meaning;
  const uses = sources.filter((one) => one.meaning.kind === "stage" && one.meaning.stage === stage);
  const from = analysis.stages[stage]?.from.range;
  const definition = names[stage] ?? (from ? { start: from.start, end: from.start + "FROM".length } : null);
  return { definitions: definition ? [definition] : [], uses: uses.map(({ range }) => range), asked };
}

function variablePlacesAt(analysis: Analysis, offset: number): SymbolPlaces | null {
  const symbol = variableAt(variableTable(analysis), offset);
  if (!symbol) return null;
  const definitions = rangesOf(symbol.definitions);
  const uses = symbol.uses.map(({ range }) => range);
  const asked = [...definitions, ...uses].find((range) => holds(range, offset)) ?? uses[0] ?? definitions[0];
  return asked ? { definitions, uses, asked } : null;
}

function rangesOf(places: readonly { readonly range: TextRange | null }[]): TextRange[] {
  return places.flatMap(({ range }) => (range ? [range] : []));
}

function holds({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
