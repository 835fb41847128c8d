import { byCost } from "#core/advice/cost-of.ts";
import { groupUnpinned } from "#core/advice/group-unpinned.ts";
import type { Analysis } from "#core/analysis.ts";
import type { LineIndex } from "#core/text/line-index.ts";
import type { Fix, Problem, ProblemFamily, Severity } from "#core/lint/problem.ts";
import { groupBy } from "#core/text/group-by.ts";
import { problemGroupMessages } from "#i18n/en/problems/groups.ts";
import { isAboutProject } from "./is-about-project.ts";
import { plainMeaning } from "./plain-meaning.ts";
import { problemKey } from "./problem-key.ts";
import { fixText, problemText } from "./problem-text.ts";
import { type ProsePart, proseParts } from "#i18n/prose.ts";
import { SEVERITIES, worstSeverity } from "./worst-severity.ts";

/** What the problems that appear together have in common. */
export type ProblemGrouping = "severity" | "family" | "stage";

export interface ProblemRow {
  readonly key: string;
  readonly problem: Problem;
  readonly message: readonly ProsePart[];
  /** What a terse error means; empty where the message is plain enough. */
  readonly meaning: readonly ProsePart[];
  readonly fixes: readonly { readonly title: readonly ProsePart[]; readonly fix: Fix }[];
  /** "4" or "4–7". */
  readonly lines: string;
  readonly column: number;
  /** Its ids: the rule's own first, then those that others have for the same finding. */
  readonly ids: readonly string[];
  /** There is a page about its rule, and a comment that silences it. */
  readonly hasRule: boolean;
}

export interface ProblemGroup {
  readonly key: string;
  /** The worst in it. */
  readonly severity: Severity;
  /** "2 errors", "hadolint: 3", "Stage build: 1". */
  readonly title: string;
  readonly rows: readonly ProblemRow[];
  /** The rows as they are listed: versions that aren't pinned are one entry for each stage. */
  readonly entries: readonly ProblemGroupEntry[];
}

export type ProblemGroupEntry =
  | { readonly kind: "problem"; readonly row: ProblemRow }
  | {
      readonly kind: "unpinned";
      readonly key: string;
      readonly stageName: string;
      readonly rows: readonly ProblemRow[];
    };

/** What a family of problems is called. */
export function familyName(family: ProblemFamily): string {
  return problemGroupMessages().family[family];
}

const FAMILIES: readonly ProblemFamily[] = ["build", "stages", "buildkit", "hadolint"];

type Grouped = Pick<Analysis, "problems" | "lines" | "stages">;

/**
 * The problems of a Dockerfile in groups; empty groups are left out. Those of one severity are ordered by what they
 * cost, all others as in the text.
 */
export function problemGroups(
  analysis: Grouped,
  grouping: ProblemGrouping = "severity",
  filter = "",
): readonly ProblemGroup[] {
  const matching = analysis.problems
    .filter((problem) => matches(problem, analysis.stages, filter))
    .toSorted((one, other) => one.lines.first - other.lines.first || one.range.start - other.range.start);
  const ordered = grouping === "severity" ? byCost(matching) : matching;
  const groups = groupBy(ordered, (problem) => groupKey(problem, grouping));
  return orderOfGroups(grouping, analysis).flatMap((key) => {
    const problems = groups.get(key) ?? [];
    const severity = worstSeverity(problems);
    if (severity === null) return [];
    const title = titleOf(key, problems.length, grouping, analysis);
    const rows = problems.map((problem) => problemRow(problem, analysis.lines));
    return [{ key, severity, title, rows, entries: entriesOf(rows, analysis, filter) }];
  });
}

/** What is searched for is listed one by one. */
function entriesOf(rows: readonly ProblemRow[], { stages }: Grouped, filter: string): readonly ProblemGroupEntry[] {
  if (filter.trim() !== "") return rows.map((row) => ({ kind: "problem", row }));
  const rowOf = new Map(rows.map((row) => [row.problem, row]));
  const find = (problems: readonly Problem[]): readonly ProblemRow[] =>
    problems.flatMap((problem) => rowOf.get(problem) ?? []);
  return groupUnpinned(rows.map(({ problem }) => problem)).flatMap((entry): readonly ProblemGroupEntry[] => {
    if (entry.kind === "problem") return find([entry.problem]).map((row) => ({ kind: "problem", row }));
    const { stage, problems } = entry;
    const stageName = stages[stage]?.name || String(stage);
    return [{ kind: "unpinned", key: `unpinned:${stage}`, stageName, rows: find(problems) }];
  });
}

/** "1 error", "3 hints". */
export function countOf(count: number, severity: Severity): string {
  return problemGroupMessages().count[severity](count);
}

/** Every word of the filter is in the message, the ids, the stage's name or the severity. */
function matches(problem: Problem, stages: Grouped["stages"], filter: string): boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { rule, aliases, message, stage, severity } = problem;
  const text = [
    rule,
    ...aliases,
    message,
    problemText(problem),
    stages[stage]?.name ?? "",
    problemGroupMessages().small[severity],
  ];
  const searched = text.join("\n").toLowerCase();
  return words.every((word) => searched.includes(word));
}

function groupKey({ severity, family, stage }: Problem, grouping: ProblemGrouping): string {
  return grouping === "severity" ? severity : grouping === "family" ? family : String(stage);
}

function orderOfGroups(grouping: ProblemGrouping, { stages }: Grouped): readonly string[] {
  if (grouping === "severity") return SEVERITIES;
  return grouping === "family" ? FAMILIES : ["-1", ...stages.map((_, index) => String(index))];
}

function titleOf(key: string, count: number, grouping: ProblemGrouping, { stages }: Grouped): string {
  const words = problemGroupMessages();
  const severity = SEVERITIES.find((one) => one === key);
  if (grouping === "severity" && severity) return countOf(count, severity);
  const family = FAMILIES.find((one) => one === key);
  if (family) return words.ofGroup(familyName(family), count);
  const name = stages[Number(key)]?.name;
  return words.ofGroup(key === "-1" ? words.outside : words.ofStage(name ? name : key), count);
}

function problemRow(problem: Problem, lines: LineIndex): ProblemRow {
  const { first, last } = problem.lines;
  return {
    key: problemKey(problem),
    problem,
    message: proseParts(problemText(problem)),
    meaning: proseParts(plainMeaning(problem)),
    fixes: problem.fixes.map((fix) => ({ title: proseParts(fixText(fix)), fix })),
    lines: first === last ? `${first}` : `${first}–${last}`,
    column: lines.columnAt(problem.range.start),
    ids: [problem.rule, ...problem.aliases].map((id) => (id === "BuildError" ? problemGroupMessages().buildError : id)),
    hasRule: problem.family !== "build" && !isAboutProject(problem) && !problem.rule.startsWith("context/"),
  };
}
