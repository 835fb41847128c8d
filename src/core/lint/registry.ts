import type { Rule } from "./rule.ts";

/** Every rule, sorted by its id. */
export const RULES: readonly Rule[] = [];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id. */
export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id);
}
