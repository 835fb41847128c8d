import { groupBy } from "../text/group-by.ts";
import type { ProblemFamily } from "./problem.ts";
import type { Finding, Rule } from "./rule.ts";

/** What a rule has found, and what rules of other families have found that comes to the same. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly duplicates: readonly RuleFinding[];
}

/** Of duplicates the one of the family that is first is shown. */
const RANK: readonly ProblemFamily[] = ["build", "buildkit", "stages", "hadolint"];

/**
 * Makes one finding of those that rules of several families have at one instruction under ids that stand for the same:
 * each takes in at most one of every such rule.
 */
export function mergeDuplicates(found: readonly RuleFinding[]): readonly RuleFinding[] {
  const duplicateIds = new Set(found.flatMap(({ rule: { aliases = [] } }) => aliases));
  if (duplicateIds.size === 0) return found;
  const isAlone = ({ rule, finding }: RuleFinding): boolean =>
    !finding.at || (!rule.aliases && !duplicateIds.has(rule.id));
  const groups = groupBy(
    found.filter((one) => !isAlone(one)),
    ({ finding }) => finding.at?.holder,
  );
  return [...found.filter(isAlone), ...[...groups.values()].flatMap(mergeGroup)];
}

function mergeGroup(group: readonly RuleFinding[]): RuleFinding[] {
  if (group.length === 1) return [...group];
  const kept: { rule: Rule; finding: Finding; duplicates: RuleFinding[] }[] = [];
  for (const one of group.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule))) {
    const host = kept.find(
      ({ rule, duplicates }) =>
        isDuplicate(rule, one.rule) && duplicates.every((duplicate) => duplicate.rule !== one.rule),
    );
    if (host) host.duplicates.push(one);
    else kept.push({ ...one, duplicates: [] });
  }
  return kept;
}

function rankOf({ isPreferred = false, family }: Rule): number {
  return isPreferred ? -1 : RANK.indexOf(family);
}

function isDuplicate(a: Rule, b: Rule): boolean {
  return a.family !== b.family && ((a.aliases?.includes(b.id) ?? false) || (b.aliases?.includes(a.id) ?? false));
}
