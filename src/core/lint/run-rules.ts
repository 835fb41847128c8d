import type { LineRange } from "../text/range.ts";
import type { Facts } from "./facts/facts.ts";
import type { Problem, Severity } from "./problem.ts";
import type { Finding, Rule } from "./rule.ts";
import { Suppressions } from "./suppression.ts";

/** Runs rules over facts; what the text or the configuration silences is left out. Sorted by place, then by rule. */
export function runRules(rules: readonly Rule[], facts: Facts): Problem[] {
  const suppressions = new Suppressions(facts);
  const problems: Problem[] = [];
  for (const rule of rules) {
    if (!isAsked(rule, facts)) continue;
    for (const finding of rule.check(facts)) {
      const aliases = finding.aliases ?? rule.aliases ?? [];
      if (!suppressions.silences([rule.id, ...aliases], finding))
        problems.push(toProblem(rule, aliases, finding, facts));
    }
  }
  return problems.toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || compare(a.rule, b.rule),
  );
}

function isAsked(rule: Rule, facts: Facts): boolean {
  return !rule.isOptIn || facts.input.includesOptIn || facts.config.override.has(rule.id);
}

function toProblem(rule: Rule, aliases: readonly string[], finding: Finding, facts: Facts): Problem {
  const { range, message, at, fixes = [] } = finding;
  const severity = overridden(rule, facts) ?? finding.severity ?? rule.severity;
  const stage = at?.stage ?? -1;
  return {
    rule: rule.id,
    aliases,
    family: rule.family,
    severity,
    message,
    range,
    lines: linesOf(finding, facts),
    stage,
    fixes,
  };
}

function overridden(rule: Rule, facts: Facts): Severity | undefined {
  const severity = facts.config.override.get(rule.id);
  return severity === "style" ? "info" : severity === "ignore" ? undefined : severity;
}

function linesOf({ range }: Finding, facts: Facts): LineRange {
  const { lines } = facts.input;
  return { first: lines.lineAt(range.start), last: lines.lineAt(Math.max(range.start, range.end - 1)) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
