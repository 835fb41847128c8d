import { toLower } from "../text/case.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { withSuggestion } from "../text/suggest.ts";
import { lookUp } from "../text/look-up.ts";

export type FlagType = "bool" | "string" | "strings";

/** The flags an instruction knows, in BuildKit's order. */
export type FlagTable = Readonly<Record<string, FlagType>>;

/** A flag that was given: a boolean has "true" or "false". */
export interface FlagValue {
  readonly name: string;
  readonly value: string;
}

/** The value of a `bool` or `string` flag, undefined when it was not given. */
export function flagOf(values: readonly FlagValue[], name: string): string | undefined {
  for (const flag of values) if (flag.name === name) return flag.value;
  return undefined;
}

/** The values of a `strings` flag in order. */
export function flagsOf(values: readonly FlagValue[], name: string): readonly string[] {
  if (flagOf(values, name) === undefined) return NO_TEXTS;
  return values.filter((flag) => flag.name === name).map(({ value }) => value);
}

const NO_TEXTS: readonly string[] = [];
const NO_VALUES: readonly FlagValue[] = [];
const NONE_GIVEN: Result<readonly FlagValue[]> = ok(NO_VALUES);

/** Reads `--name=value` flags, as BuildKit's `BFlags.Parse`. */
export function parseFlags(flags: readonly string[], table: FlagTable): Result<readonly FlagValue[]> {
  if (flags.length === 0) return NONE_GIVEN;
  let values: FlagValue[] | null = null;
  for (const flag of flags) {
    const parsed = parseFlag(flag, table, values ?? NO_VALUES);
    if (!parsed.ok) return parsed;
    // made with the first: mostly it is the only one
    if (values) values.push(parsed.value);
    else values = [parsed.value];
  }
  return ok(values ?? NO_VALUES);
}

function parseFlag(flag: string, table: FlagTable, before: readonly FlagValue[]): Result<FlagValue> {
  const equals = flag.indexOf("=");
  const name = equals < 0 ? flag.slice(2) : flag.slice(2, equals);
  const value = equals < 0 ? undefined : flag.slice(equals + 1);
  const type = lookUp(table, name);
  if (!type) return fail(withSuggestion(`unknown flag: --${name}`, name, Object.keys(table)));
  if (type !== "strings" && flagOf(before, name) !== undefined) return fail(`duplicate flag specified: --${name}`);
  if (type === "bool") return parseBoolean(name, value);
  return value === undefined ? fail(`missing a value on flag: --${name}`) : ok({ name, value });
}

function parseBoolean(name: string, written: string | undefined): Result<FlagValue> {
  if (written === "") return fail(`missing a value on flag: --${name}`);
  const value = toLower(written ?? "true");
  if (value === "true" || value === "false") return ok({ name, value });
  return fail(`expecting boolean value for flag --${name}, not: ${written}`);
}
