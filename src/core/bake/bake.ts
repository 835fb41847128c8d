import { checkTarget } from "./build/check-target.ts";
import type { Places } from "./build/outputs.ts";
import { type ListedTarget, listBakeTargets } from "./config/list-targets.ts";
import { type Selection, selectTargets } from "./config/select.ts";
import { findFiles } from "./files/find-files.ts";
import type { BakeError, BakeInput, ComposeReader, ListedService } from "./files/input.ts";
import { environmentLookup, parseFiles } from "./files/parse-files.ts";
import type { ListedVariable } from "./resolve/list-variable.ts";
import type { Target } from "./target/target.ts";
import { compareBytes } from "../text/compare.ts";
import { fail, ok, type Result } from "../text/result.ts";

/** What `docker buildx bake` makes of files and arguments. */
export interface Baked {
  /** What is asked for, or what stops bake. */
  readonly outcome: Selection | BakeError;
  /** What can be set and asked for; undefined where the files can't be read. */
  readonly variables: readonly ListedVariable[] | undefined;
  readonly targets: readonly ListedTarget[] | undefined;
  /** Those of Compose files, built or not. */
  readonly services: readonly ListedService[];
  /** Variables of Compose files that have no value and no default, where they say what is built or which image runs. */
  readonly unset: readonly string[];
}

/** Reads and resolves bake files as buildx does, up to what it would build. */
export function bake(input: BakeInput, compose: ComposeReader): Baked {
  const files = findFiles(input);
  if (!files.ok) return { outcome: { message: files.message }, ...UNREAD };
  const parsed = parseFiles(files.value, input, compose);
  if (parsed.kind === "failed") return { outcome: parsed.error, ...UNREAD };
  const { config, services, unset } = parsed;
  const variables = parsed.variables.toSorted((left, right) => compareBytes(left.name, right.name));
  const selected = selectTargets(config, {
    names: input.targets.length === 0 ? ["default"] : input.targets,
    overrides: input.set,
    lookup: environmentLookup(input.environment),
  });
  const checked = selected.ok ? checkAll(selected.value, input) : selected;
  const outcome = checked.ok ? checked.value : { message: checked.message };
  return { outcome, variables, targets: listBakeTargets(config), services, unset };
}

const UNREAD = { variables: undefined, targets: undefined, services: [], unset: [] };

function checkAll({ groups, targets }: Selection, { files, environment }: BakeInput): Result<Selection> {
  const checked = new Map<string, Target>();
  const epoch = environment.get("SOURCE_DATE_EPOCH") ?? "";
  for (const [name, target] of targets) {
    const dated = epoch === "" || target.args?.has("SOURCE_DATE_EPOCH") ? target : withEpoch(target, epoch);
    const one = checkTarget(dated, placesOf(files));
    if (!one.ok) return fail(one.message);
    checked.set(name, one.value);
  }
  return ok({ groups, targets: checked });
}

function withEpoch(target: Target, epoch: string): Target {
  return { ...target, args: new Map([...(target.args ?? []), ["SOURCE_DATE_EPOCH", epoch]]) };
}

function placesOf(files: ReadonlyMap<string, string>): Places {
  return {
    isFile: (path) => files.has(path),
    isDirectory: (path) => path === "." || [...files.keys()].some((file) => file.startsWith(`${path}/`)),
  };
}
