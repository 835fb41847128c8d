import { lookUp } from "#core/text/look-up.ts";

// The same comparison as ../shared/conformance/compare.mjs, which is not there in a clone on its own.

export const FACETS = [
  "outcome",
  "instructions",
  "stages",
  "edges",
  "targets",
  "config",
  "outline",
  "warnings",
  "steps",
] as const;

export type Facet = (typeof FACETS)[number];

type Facts = Readonly<Record<string, unknown>>;

const TARGET_KEYS: Partial<Record<Facet, readonly string[]>> = {
  targets: ["target", "error", "stage", "reaches", "images", "platform"],
  config: ["target", "config"],
  outline: ["target", "args", "secrets", "ssh"],
  steps: ["target", "steps"],
};

const EMPTY = new Set(["null", "false", '""', "[]", "{}"]);

/** Whether two answers say the same in one facet; absent and empty are the same. */
export function isSameFacet(facet: Facet, want: Facts, got: Facts): boolean {
  return canonical(partOf(facet, want)) === canonical(partOf(facet, got));
}

/** The first place where two answers differ in one facet, as "path: BuildKit …, here …"; "" where they do not. */
export function describeDifference(facet: Facet, want: Facts, got: Facts): string {
  return firstDifference(partOf(facet, want), partOf(facet, got), facet);
}

function partOf(facet: Facet, facts: Facts): unknown {
  if (facet === "outcome") return { parseError: facts.parseError, lintError: facts.lintError };
  const keys = TARGET_KEYS[facet];
  if (!keys) return facts[facet] ?? [];
  const targets = Array.isArray(facts.targets) ? facts.targets : [];
  return targets.map((target) =>
    Object.fromEntries(keys.map((key) => [key, isRecord(target) ? lookUp(target, key) : null])),
  );
}

/** JSON with sorted keys and without empty entries: equal answers give equal strings. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "null";
  const entries = Object.keys(value)
    .toSorted()
    .map((key) => [key, canonical(lookUp(value, key))] as const)
    .filter(([, text]) => !EMPTY.has(text));
  return `{${entries.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(",")}}`;
}

function firstDifference(want: unknown, got: unknown, path: string): string {
  if (canonical(want) === canonical(got)) return "";
  if (isNested(want) && isNested(got) && Array.isArray(want) === Array.isArray(got)) {
    const [before, after] = [Object.entries(want), Object.entries(got)].map((entries) => new Map(entries));
    for (const key of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
      const found = firstDifference(before?.get(key), after?.get(key), `${path}.${key}`);
      if (found) return found;
    }
  }
  return `${path}: BuildKit ${quote(want)}, here ${quote(got)}`;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isRecord(value: unknown): value is Facts {
  return isNested(value) && !Array.isArray(value);
}

function quote(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}
