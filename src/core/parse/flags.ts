import { toLower } from "../text/case.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { withSuggestion } from "../text/suggest.ts";

export type FlagType = "bool" | "string" | "strings";

/** The flags an instruction knows, in BuildKit's order. */
export type FlagTable = Readonly<Record<string, FlagType>>;

/** The flags that were given: booleans as "true" or "false". */
export interface FlagValues {
  /** The value of a `bool` or `string` flag, undefined when it was not given. */
  readonly single: ReadonlyMap<string, string>;
  /** The values of a `strings` flag in order. */
  readonly several: ReadonlyMap<string, readonly string[]>;
}

const NO_FLAGS: FlagValues = { single: new Map(), several: new Map() };
const NONE_GIVEN: Result<FlagValues> = ok(NO_FLAGS);

/** Reads `--name=value` flags, as BuildKit's `BFlags.Parse`. */
export function parseFlags(flags: readonly string[], table: FlagTable): Result<FlagValues> {
  if (flags.length === 0) return NONE_GIVEN;
  let several: Map<string, string[]> | null = null;
  let single: Map<string, string> | null = null;
  for (const flag of flags) {
    const equals = flag.indexOf("=");
    const written = equals < 0 ? flag : flag.slice(0, equals);
    const value = equals < 0 ? undefined : flag.slice(equals + 1);
    const name = written.slice(2);
    const type = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!type) return fail(withSuggestion(`unknown flag: ${written}`, name, Object.keys(table)));
    if (type === "strings") {
      if (value === undefined) return fail(`missing a value on flag: ${written}`);
      several ??= new Map();
      const values = several.get(name);
      if (values) values.push(value);
      else several.set(name, [value]);
      continue;
    }
    single ??= new Map();
    if (single.has(name)) return fail(`duplicate flag specified: ${written}`);
    const parsed = type === "bool" ? parseBoolean(written, value) : parseText(written, value);
    if (!parsed.ok) return parsed;
    single.set(name, parsed.value);
  }
  return ok({ single: single ?? NO_FLAGS.single, several: several ?? NO_FLAGS.several });
}

function parseText(written: string, value: string | undefined): Result<string> {
  return value === undefined ? fail(`missing a value on flag: ${written}`) : ok(value);
}

function parseBoolean(written: string, value: string | undefined): Result<string> {
  if (value === "") return fail(`missing a value on flag: ${written}`);
  const lower = toLower(value ?? "true");
  if (lower === "true" || lower === "false") return ok(lower);
  return fail(`expecting boolean value for flag ${written}, not: ${value}`);
}
