import type { Facts } from "../../lint/facts/facts.ts";
import { sourceReferences } from "../../lint/facts/source-references.ts";

/** The first of some names that neither a stage has nor anything refers to. */
export function freeStageName(facts: Facts, names: readonly string[]): string {
  const taken = new Set([
    ...facts.input.stages.map(({ name }) => name),
    ...sourceReferences(facts).map(({ written }) => written.toLowerCase()),
    ...Object.keys(facts.input.build?.contexts ?? {}),
  ]);
  return names.find((name) => !taken.has(name)) ?? `${names[0]}-${taken.size}`;
}
