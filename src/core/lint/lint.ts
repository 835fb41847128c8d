import { Facts } from "./facts/facts.ts";
import type { LintInput } from "./lint-input.ts";
import type { Problem } from "./problem.ts";
import { RULES } from "./registry.ts";
import { runRules } from "./run-rules.ts";

/** What all rules say about a text, in its order. */
export function lint(input: LintInput): readonly Problem[] {
  return runRules(RULES, new Facts(input));
}
