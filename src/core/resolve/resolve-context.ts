import { linesBetween } from "../parse/parse.ts";
import type { ParsedStages } from "../parse/parse-stages.ts";
import type { LexerOptions } from "../shell/lexer-options.ts";
import type { BuildError } from "../text/build-error.ts";
import type { LineRange } from "../text/range.ts";
import type { Environment } from "./environment.ts";
import type { FromExpansion } from "./from-facts.ts";
import type { FindBase } from "./known-base.ts";
import type { NamedContexts } from "./named-contexts.ts";
import type { ArgInfo } from "./outline.ts";
import type { Platform } from "./platform.ts";
import type { StageTable } from "./stage-table.ts";
import type { Budget } from "../text/budget.ts";

/** What one conversion works with; as BuildKit's `dispatchContext`. */
export interface ResolveContext {
  readonly parsed: ParsedStages;
  /** With the budget of the conversion. */
  readonly lexer: LexerOptions;
  readonly budget: Budget;
  /** SOURCE_DATE_EPOCH is settled in it before anything is resolved. */
  readonly buildArgs: Map<string, string>;
  readonly targetPlatform: Platform;
  readonly buildPlatform: Platform;
  /** The platforms are given as a list, even if it has one entry. */
  readonly hasPlatformList: boolean;
  /** Step names start with the platform. */
  readonly isMultiPlatform: boolean;
  readonly namedContexts: NamedContexts;
  /** What is known of base images; without it none has triggers. */
  readonly findBase: FindBase | undefined;
  readonly globalArgs: Environment;
  readonly metaArgs: ReadonlyMap<string, ArgInfo>;
  readonly table: StageTable;
  readonly fromExpansions: FromExpansion[];
  /** The first mistake: where BuildKit stops. What comes after it is resolved all the same, as far as it is sound. */
  error: BuildError | null;
}

/** Notes a mistake; only the first counts. */
export function report(
  context: ResolveContext,
  message: string,
  lines: readonly LineRange[] = [],
  place?: BuildError["place"],
): void {
  context.error ??= place ? { message, lines, place } : { message, lines };
}

/** The lines of an instruction, one range each, as BuildKit lists them; none where it has no place. */
export function eachLine(lines: LineRange | null): LineRange[] {
  return lines ? linesBetween(lines.first, lines.last) : [];
}

/** Ranges in order, those of one line joined; as `mergeLocations`. */
export function mergeLines(lines: readonly LineRange[]): LineRange[] {
  const merged: LineRange[] = [];
  for (const range of lines.toSorted((left, right) => left.first - right.first)) {
    const previous = merged.at(-1);
    if (previous && range.first <= previous.last)
      merged[merged.length - 1] = { first: previous.first, last: Math.max(previous.last, range.last) };
    else merged.push(range);
  }
  return merged;
}
