import { bake } from "#core/bake/bake.ts";
import { printGroup, printTarget } from "#core/bake/target/print.ts";
import { composeReader } from "#core/compose/reader.ts";
import { parseYaml } from "#formats/compose/parse-yaml.ts";

/** What `docker buildx bake` is called with. */
export interface BakeInput {
  /** The text of each file by its path, relative to the working directory. */
  readonly files: Readonly<Record<string, string>>;
  /** `-f NAME`; without any, those that bake looks for itself. */
  readonly order?: readonly string[];
  /** What is asked for; "default" without any. */
  readonly targets?: readonly string[];
  /** `--set`. */
  readonly set?: readonly string[];
  /** `--var NAME=VALUE`. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What `timestamp()` gives, as RFC 3339; the current time by default. */
  readonly now?: string;
}

/** What `bake --print` prints: groups and targets, resolved. */
export interface BakePlan {
  readonly group?: Readonly<Record<string, object>>;
  readonly target: Readonly<Record<string, object>>;
}

export type BakeResult =
  | { readonly kind: "ok"; readonly plan: BakePlan }
  /** What bake prints after `ERROR: `; the file and the line where that is known. */
  | { readonly kind: "error"; readonly message: string; readonly file?: string; readonly line?: number };

/** Resolves bake and Compose files as buildx does. Never throws on a text. */
export function readBake(input: BakeInput): BakeResult {
  const { files, order = [], targets = [], set = [], variables = {}, environment = {}, now } = input;
  const { outcome } = bake(
    {
      files: new Map(Object.entries(files)),
      order,
      targets,
      set,
      variables: new Map(Object.entries(variables)),
      environment: new Map(Object.entries(environment)),
      now: now ?? new Date().toISOString().replace(/\.\d+Z$/, "Z"),
    },
    composeReader(parseYaml),
  );
  if ("message" in outcome) {
    const { message, place } = outcome;
    return { kind: "error", message, ...(place && { file: place.file, line: place.range[0] }) };
  }
  const group = Object.fromEntries([...outcome.groups].map(([name, one]) => [name, printGroup(one)]));
  const target = Object.fromEntries([...outcome.targets].map(([name, one]) => [name, printTarget(one)]));
  return { kind: "ok", plan: outcome.groups.size === 0 ? { target } : { group, target } };
}
