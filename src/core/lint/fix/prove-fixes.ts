import type { Analysis } from "../../analysis.ts";
import type { TargetBuild } from "../../llb/target-build.ts";
import type { BuildFacet, Fix, Problem } from "../problem.ts";
import { applyEdits } from "./apply-edits.ts";
import { type BuildFacets, type Edited, facetsOf } from "./build-facets.ts";
import { editedAfter, editedBefore } from "./edited-instructions.ts";

/** How texts are looked at while fixes are proven. */
export interface Look {
  /** The text with everything that it builds, with another `.dockerignore` where one is given. */
  readonly analyze: (text: string, dockerignore?: string) => Analysis;
  /** Another target of it. */
  readonly build: (analysis: Analysis, target: string) => TargetBuild;
  /** All problems of a text, its errors among them. */
  readonly problemsOf: (analysis: Analysis) => readonly Problem[];
  /** Fixes that are not proven when this says so are not offered; left out where there is time for all. */
  readonly isOutOfTime?: () => boolean;
}

/**
 * The same problems with the fixes that hold: applied alone, each leaves the build as it is but for what the fix is
 * about, clears the problem and raises no other error or warning. A fix that raises a note is kept, but is not safe.
 */
export function proveFixes(before: Analysis, problems: readonly Problem[], look: Look): readonly Problem[] {
  const proof = new Proof(before, problems, look);
  return problems.map((problem) =>
    problem.fixes.length === 0
      ? problem
      : { ...problem, fixes: problem.fixes.flatMap((fix) => proof.check(problem, fix)) },
  );
}

/** The proofs of one text; equal edits are proven once. */
class Proof {
  private readonly before: Analysis;
  private readonly look: Look;
  private readonly counts: ReadonlyMap<string, number>;
  private readonly errors: number;
  private readonly known = new Map<string, { after: Analysis; problems: readonly Problem[] }>();

  constructor(before: Analysis, problems: readonly Problem[], look: Look) {
    this.before = before;
    this.look = look;
    this.counts = countRules(problems);
    this.errors = this.counts.get(BUILD_ERROR) ?? 0;
  }

  check(problem: Problem, fix: Fix): Fix[] {
    const text = applyEdits(this.before.text, fix.edits);
    if (text === this.before.text || this.look.isOutOfTime?.()) return [];
    const { after, problems } = this.lookAt(text);
    const counts = countRules(problems);
    const errors = counts.get(BUILD_ERROR) ?? 0;
    if (errors > this.errors || (problem.rule === BUILD_ERROR && errors === this.errors)) return [];
    const isCleared = (counts.get(problem.rule) ?? 0) < (this.counts.get(problem.rule) ?? 0);
    if (!isCleared || (this.errors === 0 && !this.keepsBuild(fix, after))) return [];
    // behind a mistake there is no build to compare; what is known of it stays
    if (this.errors > 0 && errors === this.errors && !isSamePicture(this.before, after, fix)) return [];
    // behind a mistake, or in a stage that was not built, other problems were hidden: the fix does not make them
    const isUnveiling =
      problem.severity === "error" || errors < this.errors || (fix.changes?.includes("edges") ?? false);
    const raised = problems.filter(({ rule }) => (counts.get(rule) ?? 0) > (this.counts.get(rule) ?? 0));
    if (raised.some(({ severity }) => severity === "error")) return [];
    if (!isUnveiling && raised.some(({ severity }) => severity === "warning")) return [];
    return [raised.length > 0 ? { ...fix, isSafe: false } : fix];
  }

  private lookAt(text: string): { after: Analysis; problems: readonly Problem[] } {
    const known = this.known.get(text);
    if (known) return known;
    const after = this.look.analyze(text);
    const looked = { after, problems: this.look.problemsOf(after) };
    this.known.set(text, looked);
    return looked;
  }

  private keepsBuild(fix: Fix, after: Analysis): boolean {
    const changes = new Set<BuildFacet>(fix.changes);
    const own = this.facets(this.before, editedBefore(this.before, fix.edits), changes);
    const made = this.facets(after, editedAfter(after, fix.edits), changes);
    return own.size === made.size && [...own].every(([name, value]) => made.get(name) === value);
  }

  private facets(analysis: Analysis, edited: Edited, changes: ReadonlySet<BuildFacet>): BuildFacets {
    return facetsOf(analysis, (target) => this.look.build(analysis, target), edited, changes);
  }
}

const BUILD_ERROR = "BuildError";

/** How often each rule finds something. */
export function countRules(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function isSamePicture(before: Analysis, after: Analysis, { changes = [] }: Fix): boolean {
  const describe = ({ stages, graph }: Analysis): string =>
    JSON.stringify([stages.map(({ name, base }) => [name, base]), graph.edges.map(({ id }) => id)]);
  return changes.length === 0 && describe(before) === describe(after);
}
