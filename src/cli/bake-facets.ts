import { isObject } from "#core/text/json-value.ts";
// The same comparison as ../shared/bake/compare.mjs, which is not there in a clone on its own.

export const BAKE_FACETS = ["print", "error", "variables", "targets"] as const;

export type BakeFacet = (typeof BAKE_FACETS)[number];

type Facts = Readonly<Record<string, unknown>>;

/** Whether two answers say the same in one facet. Unlike elsewhere, absent and empty are not the same. */
export function isSameBakeFacet(facet: BakeFacet, want: Facts, got: Facts, isUnordered = false): boolean {
  return canonical(partOf(facet, want, isUnordered)) === canonical(partOf(facet, got, isUnordered));
}

function partOf(facet: BakeFacet, facts: Facts, isUnordered: boolean): unknown {
  const value = facts[facet] ?? null;
  if (facet === "error" && isObject(value)) {
    const { message, file, range } = value;
    return file === undefined || file === null ? { message } : { message, file, range };
  }
  if (facet !== "print" || !isUnordered || !isObject(value) || !isObject(value["group"])) return value;
  const groups = Object.entries(value["group"]).map(([name, group]) => [name, isObject(group) ? sorted(group) : group]);
  return { ...value, group: Object.fromEntries(groups) };
}

function sorted(group: Facts): Facts {
  const { targets } = group;
  return { ...group, targets: Array.isArray(targets) ? targets.toSorted() : [] };
}

/** JSON with sorted keys: equal answers give equal strings. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  const texts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${texts.toSorted().join(",")}}`;
}
