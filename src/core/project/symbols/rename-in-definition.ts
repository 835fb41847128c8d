import type { ComposeReader } from "../../bake/files/input.ts";
import type { ProjectInput } from "../../build-input/project-input.ts";
import { applyEdits } from "../../lint/fix/apply-edits.ts";
import type { TextEdit } from "../../lint/problem.ts";
import { lookUp } from "../../text/look-up.ts";
import { type Definition, readDefinition } from "../read-definition.ts";
import { type BakeSymbol, bakeSymbols } from "./bake-symbols.ts";
import { filesReadWith, placesOf, symbolAt } from "./definition-symbols.ts";

/** Why a name in a definition cannot be changed. */
export type DefinitionRenameRefusal =
  | { readonly kind: "nothing" }
  | { readonly kind: "undefined" | "invalid" | "taken" | "changes-build"; readonly name: string }
  | { readonly kind: "broken" };

export type DefinitionRenaming =
  | {
      readonly kind: "ok";
      /** The edits of each file, by path. */
      readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
      /** The project with the edits made, and the chosen targets renamed. */
      readonly project: ProjectInput;
    }
  | { readonly kind: "refused"; readonly why: DefinitionRenameRefusal };

const VALID: Readonly<Partial<Record<BakeSymbol["kind"], RegExp>>> = {
  target: /^[a-zA-Z0-9_-]+$/,
  variable: /^[a-zA-Z_][\w-]*$/,
  function: /^[a-zA-Z_][\w-]*$/,
  local: /^[a-zA-Z_][\w-]*$/,
};

const RESERVED: ReadonlySet<string> = new Set(["true", "false", "null", "for", "in", "if", "target", "group"]);

/** The name at `offset` of the file at `path`, if it is one that the bake files of the project define. */
export function renameableAt(
  project: ProjectInput,
  path: string,
  offset: number,
): { readonly kind: "ok"; readonly symbol: BakeSymbol } | Extract<DefinitionRenaming, { kind: "refused" }> {
  const symbol = symbolAt(lookUp(project.files, path) ?? "", offset);
  if (symbol === null || VALID[symbol.kind] === undefined) return { kind: "refused", why: { kind: "nothing" } };
  const isDefined = placesOf(symbol, path, project).some((place) => place.symbol.isDefinition);
  return isDefined ? { kind: "ok", symbol } : { kind: "refused", why: { kind: "undefined", name: symbol.name } };
}

/**
 * Changes the name of a target, group, variable, function, parameter or matrix key in all bake files that are read
 * together. It is refused where anything else of what bake evaluates them to would change.
 */
export function renameInDefinition(
  project: ProjectInput,
  { path, offset, name }: { readonly path: string; readonly offset: number; readonly name: string },
  compose: ComposeReader,
): DefinitionRenaming {
  const found = renameableAt(project, path, offset);
  if (found.kind === "refused") return found;
  const { symbol } = found;
  const refuse = (why: DefinitionRenameRefusal): DefinitionRenaming => ({ kind: "refused", why });
  const isReserved = symbol.kind !== "target" && RESERVED.has(name);
  if (VALID[symbol.kind]?.test(name) !== true || isReserved) return refuse({ kind: "invalid", name });
  if (name === symbol.name) return { kind: "ok", edits: new Map(), project };
  const isTaken = filesReadWith(path, project).some((file) =>
    bakeSymbols(lookUp(project.files, file) ?? "").some(
      (one) => one.name === name && (one.kind === symbol.kind || (isValueName(one) && isValueName(symbol))),
    ),
  );
  if (isTaken) return refuse({ kind: "taken", name });
  const edits = new Map<string, TextEdit[]>();
  for (const place of placesOf(symbol, path, project))
    edits.set(place.path, [...(edits.get(place.path) ?? []), { range: place.symbol.range, text: name }]);
  const after = renamedProject(project, edits, symbol, name);
  const settings = { set: [], now: "2000-01-01T00:00:00Z" };
  const before = readDefinition(project, compose, settings);
  if (before.error !== null && before.targets.size === 0) return refuse({ kind: "broken" });
  const isTarget = symbol.kind === "target";
  const back = (one: string): string => (one === name ? symbol.name : one);
  const same = (one: string): string => one;
  const isEqual =
    shapeOf(before, same, same) ===
    shapeOf(readDefinition(after, compose, settings), isTarget ? back : same, symbol.kind === "variable" ? back : same);
  return isEqual ? { kind: "ok", edits, project: after } : refuse({ kind: "changes-build", name: symbol.name });
}

/** Variables, parameters and matrix keys are looked up by the same names. */
function isValueName({ kind }: BakeSymbol): boolean {
  return kind === "variable" || kind === "local";
}

function renamedProject(
  project: ProjectInput,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
  { kind, name: before }: BakeSymbol,
  name: string,
): ProjectInput {
  const files = Object.fromEntries(
    Object.entries(project.files).map(([path, text]) => [path, applyEdits(text, edits.get(path) ?? [])]),
  );
  const { targets } = project;
  if (kind !== "target" || targets === undefined) return { ...project, files };
  return { ...project, files, targets: targets.map((one) => (one === before ? name : one)) };
}

type Rename = (name: string) => string;

/** All that a definition comes to, as one text; the names of targets and of variables as `target` and `variable` have them. */
function shapeOf(definition: Definition, target: Rename, variable: Rename): string {
  const link = (value: string): string =>
    value.startsWith("target:") ? `target:${target(value.slice("target:".length))}` : value;
  const targets = [...definition.targets].map(([name, { bases: _bases, contexts, inherits, ...own }]) => ({
    ...own,
    key: target(name),
    name: target(own.name),
    inherits: inherits?.map(target),
    contexts: contexts && [...contexts].map(([key, value]) => [key, link(value)]),
  }));
  const groups = definition.groups.map(({ name, description, members }) => ({
    name: target(name),
    description,
    members: members.map(target).toSorted(),
  }));
  const { error, chosen } = definition;
  return JSON.stringify({
    error,
    targets: sorted(targets.map((one) => writeText(one))),
    groups: sorted(groups.map((one) => writeText(one))),
    variables: sorted(definition.variables.map((one) => writeText({ ...one, name: variable(one.name) }))),
    chosen: sorted(chosen.map(target)),
  });
}

function writeText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? [...part] : part));
}

function sorted(texts: readonly string[]): readonly string[] {
  return texts.toSorted();
}
