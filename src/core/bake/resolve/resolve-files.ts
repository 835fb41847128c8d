import { quote } from "../../text/quote.ts";
import type { Attribute, BodyBlock, Body } from "../body/body.ts";
import { takeAllAttributes, takeBlocks } from "../body/content.ts";
import { EvaluationBudget } from "../evaluate/budget.ts";
import type { EvaluationScope } from "../evaluate/scope.ts";
import { standardLibrary, type Surroundings } from "../functions/standard-library.ts";
import type { Diagnostic } from "../hcl/diagnostic.ts";
import { NULL, type Value } from "../value/value.ts";
import type { Instance } from "./block.ts";
import { type Definitions, readBakeDefinitions, type BakeVariable } from "./definitions.ts";
import { type ListedVariable, listVariable } from "./list-variable.ts";
import { type BakeProblem, toDiagnostics } from "./problem.ts";
import { Resolver } from "./resolver.ts";
import { validateVariables } from "./validate.ts";

export interface FilesInput extends Surroundings {
  readonly builtIn: ReadonlyMap<string, string>;
  readonly lookup: (name: string) => string | undefined;
}

/** What all HCL and JSON files together define. */
export interface ResolvedFiles {
  readonly kind: "resolved";
  readonly variables: readonly ListedVariable[];
  /** In the order of the text; those of one name follow each other as files and blocks do. */
  readonly instances: readonly Instance[];
  /** The names that the blocks of a label have, by label; for targets and groups. */
  readonly renamed: readonly ReadonlyMap<string, readonly string[]>[];
}

export interface BrokenFiles {
  readonly kind: "broken";
  readonly diagnostics: readonly Diagnostic[];
}

const BLOCKS = {
  attributes: [],
  blocks: [
    { type: "group", labels: ["name"] },
    { type: "target", labels: ["name"] },
  ],
};

/** Evaluates the bodies of all files as one. */
export function resolveFiles(bodies: readonly Body[], input: FilesInput): ResolvedFiles | BrokenFiles {
  const diagnostics: Diagnostic[] = [];
  const budget = new EvaluationBudget();
  const reserved = new Set(["group", "target", ...input.builtIn.keys()]);
  const definitions = readBakeDefinitions(bodies, budget, diagnostics);
  if (diagnostics.length > 0) return { kind: "broken", diagnostics };
  const { blocks, rest } = takeBlocks(definitions.rest, BLOCKS, diagnostics);
  if (diagnostics.length > 0) return { kind: "broken", diagnostics };
  const attributes = readAttributes(rest, reserved, definitions, diagnostics);
  if (diagnostics.length > 0) return { kind: "broken", diagnostics };
  const values = new Map<string, Value>();
  const library = standardLibrary(input);
  const root: EvaluationScope = { variables: values, functions: library, budget, splatItems: new Map() };
  const variables = lastOf(definitions.variables, reserved);
  const functions = lastOf(definitions.functions, reserved);
  const resolver = new Resolver({ ...input, variables, functions, attributes, root, values, library });
  return resolveAll({ resolver, definitions: variables, values, root, attributes, functions, blocks });
}

function readAttributes(
  rest: readonly Body[],
  reserved: ReadonlySet<string>,
  { variables }: Definitions,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Attribute> {
  const own: Diagnostic[] = [];
  const found = takeAllAttributes(rest, own);
  const names = [...reserved, ...variables.map(({ name }) => name), ...found.keys()];
  diagnostics.push(
    ...own.filter(
      ({ detail }) =>
        detail !== "Blocks are not allowed here." &&
        !names.some((name) => detail.startsWith(`Argument "${name}" was already set at `)),
    ),
  );
  return new Map([...found].filter(([name]) => !reserved.has(name) && name !== "function"));
}

/** By name, the last of each; names of buildx itself are left out. */
function lastOf<T extends { readonly name: string }>(
  list: readonly T[],
  reserved: ReadonlySet<string>,
): ReadonlyMap<string, T> {
  return new Map(list.filter(({ name }) => !reserved.has(name)).map((one) => [one.name, one]));
}

interface Parts {
  readonly resolver: Resolver;
  readonly definitions: ReadonlyMap<string, BakeVariable>;
  readonly values: ReadonlyMap<string, Value>;
  readonly root: EvaluationScope;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly functions: ReadonlyMap<string, Definitions["functions"][number]>;
  readonly blocks: readonly BodyBlock[];
}

function resolveAll(parts: Parts): ResolvedFiles | BrokenFiles {
  const { resolver, definitions, values, root, attributes, functions, blocks } = parts;
  for (const name of ["BAKE_CMD_CONTEXT", "BAKE_LOCAL_PLATFORM"]) resolver.resolveVariable(name);
  const variables: ListedVariable[] = [];
  for (const definition of definitions.values()) {
    const found = resolver.resolveVariable(definition.name);
    if (found) return broken(found, "Invalid value", definition.missingRange);
    variables.push(listVariable(definition, values.get(definition.name) ?? NULL));
  }
  const invalid = validateVariables(definitions.values(), root);
  if (invalid.length > 0) return { kind: "broken", diagnostics: invalid };
  for (const { name, params, block } of functions.values()) {
    const found = resolver.resolveFunction(name);
    if (found) return broken(found, "Invalid function", params?.range ?? block.labelRanges[0]);
  }
  resolver.startBlocks();
  const named = nameBlocks(resolver, blocks);
  if (named.kind === "broken") return named;
  const { renamed } = named;
  const diagnostics: Diagnostic[] = [];
  const instances: Instance[] = [];
  for (const block of blocks) {
    const found = resolver.resolveBlock(block);
    if (!found) instances.push(...resolver.instancesOf(block));
    else if (found.kind === "message") return broken(found, "Invalid block", block.labelRanges[0]);
    else diagnostics.push(...found.diagnostics);
  }
  if (diagnostics.length > 0) return { kind: "broken", diagnostics };
  for (const [name, { range }] of attributes) {
    const found = resolver.resolveVariable(name);
    if (found) return broken(found, "Invalid attribute", range);
  }
  return { kind: "resolved", variables, instances, renamed };
}

function broken(found: BakeProblem, summary: string, subject: Diagnostic["subject"]): BrokenFiles {
  return { kind: "broken", diagnostics: toDiagnostics(found, summary, subject) };
}

const VALID_NAME = /^[a-zA-Z0-9_-]+$/;

function validateName(name: string): string | undefined {
  return VALID_NAME.test(name) ? undefined : `only ${quote("[a-zA-Z0-9_-]+")} are allowed`;
}

/** Names all blocks; only then can they be asked for by name. */
function nameBlocks(
  resolver: Resolver,
  blocks: readonly BodyBlock[],
): Pick<ResolvedFiles, "kind" | "renamed"> | BrokenFiles {
  const byName = new Map<string, BodyBlock[]>();
  const renamed = { group: new Map<string, string[]>(), target: new Map<string, string[]>() };
  for (const block of blocks) {
    const names = resolver.resolveNames(block, validateName);
    if (!isNames(names)) return broken(names, "Invalid name", block.labelRanges[0]);
    const labels = block.type === "group" ? renamed.group : renamed.target;
    const [label = ""] = block.labels;
    for (const name of names) {
      byName.set(`${block.type}.${name}`, [...(byName.get(`${block.type}.${name}`) ?? []), block]);
      labels.set(label, [...(labels.get(label) ?? []), name]);
    }
  }
  resolver.setBlocks(byName);
  return { kind: "resolved", renamed: [renamed.group, renamed.target] };
}

function isNames(names: readonly string[] | BakeProblem): names is readonly string[] {
  return Array.isArray(names);
}
