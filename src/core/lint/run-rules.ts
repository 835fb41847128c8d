import type { LineRange, TextRange } from "../text/range.ts";
import type { Facts } from "./facts/facts.ts";
import { mergeDuplicates, type RuleFinding } from "./merge-duplicates.ts";
import type { Problem, Severity } from "./problem.ts";
import type { Finding, Rule } from "./rule.ts";
import { inEnglish } from "./say.ts";
import { Suppressions } from "./suppression.ts";

/** Runs rules over facts; what the text or the configuration silences is left out. Sorted by place, then by rule. */
export function runRules(rules: readonly Rule[], facts: Facts): Problem[] {
  const suppressions = new Suppressions(facts);
  const found: RuleFinding[] = [];
  for (const rule of rules) {
    if (!isAsked(rule, facts)) continue;
    let ids: readonly string[] | undefined;
    for (const finding of rule.check(facts)) {
      if (rule.family === "stages" && isOutsideStages(finding, facts)) continue;
      ids ??= [rule.id, ...(rule.aliases ?? [])];
      if (!suppressions.silences(ids, rule.family, finding)) found.push({ rule, finding, duplicates: NONE });
    }
  }
  return mergeDuplicates(found)
    .map((one) => toProblem(one, facts))
    .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end || compare(a.rule, b.rule));
}

const NONE: readonly RuleFinding[] = [];

function isAsked(rule: Rule, facts: Facts): boolean {
  return !rule.isOptIn || facts.input.includesOptIn || facts.config.override.has(rule.id);
}

/**
 * Whether a finding is about an instruction before the first FROM, which no build runs; an ARG may be there. Without any
 * FROM the text is a part of a Dockerfile. hadolint's rules judge such instructions, so they do here.
 */
function isOutsideStages({ at }: Finding, { input }: Facts): boolean {
  return at !== null && at.stage < 0 && at.holder.keyword !== "arg" && input.stages.length > 0 && !input.isExact;
}

function toProblem({ rule, finding, duplicates }: RuleFinding, facts: Facts): Problem {
  const { message, at, fixes = [] } = finding;
  const range = visibleRange(finding);
  const aliases = aliasesOf(finding, rule, duplicates);
  const isOverridden = facts.config.override.size > 0;
  const override = isOverridden
    ? [rule.id, ...aliases].map((id) => overridden(id, facts)).find((severity) => severity !== undefined)
    : undefined;
  const severity = override ?? finding.severity ?? rule.severity;
  const remedies =
    fixes.length > 0 ? fixes : (duplicates.find((duplicate) => duplicate.finding.fixes?.length)?.finding.fixes ?? []);
  return {
    rule: rule.id,
    aliases,
    family: rule.family,
    severity,
    message: inEnglish(message),
    ...(typeof message === "string" ? {} : { said: message }),
    range,
    lines: linesOf(range, facts),
    stage: at?.stage ?? -1,
    fixes: remedies,
  };
}

function aliasesOf(finding: Finding, rule: Rule, duplicates: readonly RuleFinding[]): readonly string[] {
  // whether BuildKit stops here is known only where its errors are joined with this
  const own = rule.aliases?.includes(BUILD_ERROR) ? [BUILD_ERROR] : [];
  if (duplicates.length === 0 && !finding.aliases) return own;
  return [...new Set([...(finding.aliases ?? []), ...duplicates.map((duplicate) => duplicate.rule.id), ...own])];
}

const BUILD_ERROR = "BuildError";

/** Nothing can be seen of an empty word: then it is the keyword, or all of the instruction. */
function visibleRange({ range, at }: Finding): TextRange {
  if (range.end > range.start || !at) return range;
  return at.keywordRange.end > at.keywordRange.start ? at.keywordRange : at.range;
}

function overridden(id: string, facts: Facts): Severity | undefined {
  const severity = facts.config.override.get(id);
  return severity === "style" ? "info" : severity === "ignore" ? undefined : severity;
}

function linesOf(range: TextRange, facts: Facts): LineRange {
  const { lines } = facts.input;
  return { first: lines.lineAt(range.start), last: lines.lineAt(Math.max(range.start, range.end - 1)) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
