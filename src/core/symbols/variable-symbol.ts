import type { TextRange } from "../text/range.ts";
import type { VariableDefinition, VariableTable, VariableUse } from "./variable.ts";

/** Everything that has to keep one name together. */
export interface VariableSymbol {
  readonly name: string;
  readonly definitions: readonly VariableDefinition[];
  readonly uses: readonly VariableUse[];
}

/** The variable whose name is at `offset`, with everything that means the same one; null if there is none. */
export function variableAt(table: VariableTable, offset: number): VariableSymbol | null {
  const definition = table.definitions.find(({ range }) => range && holds(range, offset));
  if (definition) return symbolOf(table, definition.name, [definition]);
  const use = table.uses.find(({ whole, range, modifier }) => holds(modifier === "" ? whole : range, offset));
  if (use && use.binding.definitions.length === 0)
    return { name: use.name, definitions: [], uses: likewiseUnset(table, use) };
  return use ? symbolOf(table, use.name, use.binding.definitions) : null;
}

/** The place at `offset` that names a variable; a name inside the braces of another is the one that is meant. */
export function readAt(table: VariableTable, offset: number): VariableUse | undefined {
  const around = table.uses.filter(({ whole }) => holds(whole, offset));
  return around.find(({ range }) => holds(range, offset)) ?? around.at(-1);
}

function symbolOf(table: VariableTable, name: string, start: readonly VariableDefinition[]): VariableSymbol {
  const named = table.definitions.filter((one) => one.name === name);
  const groups = new Groups();
  const firstOfStage = new Map<number, VariableDefinition>();
  let firstArg: VariableDefinition | undefined;
  for (const definition of named) {
    // one name in one stage is one variable, whoever sets it
    groups.join(firstOfStage.get(definition.stage), definition);
    if (!firstOfStage.has(definition.stage)) firstOfStage.set(definition.stage, definition);
    if (definition.kind !== "arg" && definition.kind !== "global-arg") continue;
    // one --build-arg gives a value to all of them
    groups.join(firstArg, definition);
    firstArg ??= definition;
  }
  for (const { base, derived } of inheritedInto(table, name)) groups.join(base, derived);
  const uses = table.uses.filter((use) => use.name === name);
  for (const { binding } of uses) for (const one of binding.definitions) groups.join(binding.definitions[0], one);
  const roots = new Set(start.map((one) => groups.rootOf(one)));
  const group = new Set([...named, ...start].filter((one) => roots.has(groups.rootOf(one))));
  return {
    name,
    definitions: [...group].toSorted((one, other) => (one.range?.start ?? -1) - (other.range?.start ?? -1)),
    uses: uses.filter(({ binding }) => binding.definitions.some((one) => group.has(one))),
  };
}

/** What a stage starts with, and what it sets again under that name. */
function inheritedInto(table: VariableTable, name: string) {
  return table.definitions.flatMap((derived) => {
    const bindings = derived.name === name && derived.stage >= 0 ? table.starts[derived.stage]?.get(name) : undefined;
    return (bindings?.definitions ?? []).map((base) => ({ base, derived }));
  });
}

function likewiseUnset({ uses }: VariableTable, { name, stage }: VariableUse): VariableUse[] {
  return uses.filter((use) => use.name === name && use.stage === stage && use.binding.definitions.length === 0);
}

function holds({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Sets that grow together, each known by one of its members. */
class Groups {
  private readonly parents = new Map<VariableDefinition, VariableDefinition>();

  rootOf(one: VariableDefinition): VariableDefinition {
    let root = one;
    for (let parent = this.parents.get(root); parent; parent = this.parents.get(root)) root = parent;
    // the next search is short
    for (let at = one; at !== root; ) {
      const parent = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = parent;
    }
    return root;
  }

  join(one: VariableDefinition | undefined, other: VariableDefinition | undefined): void {
    if (!one || !other) return;
    const [root, joined] = [this.rootOf(one), this.rootOf(other)];
    if (root !== joined) this.parents.set(joined, root);
  }
}
