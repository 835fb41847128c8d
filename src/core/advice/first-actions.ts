import type { Analysis } from "../analysis.ts";
import { simulateCache } from "../build/cache-simulation.ts";
import { cacheKeyInputsFor } from "../build/cache-key-inputs.ts";
import { estimateSeconds } from "../build/durations.ts";
import type { ImageSize, KnownImage } from "../images/known-image.ts";
import { applyEdits } from "../lint/fix/apply-edits.ts";
import type { Fix, Problem } from "../lint/problem.ts";
import type { AnyRefactoringId } from "../refactor/refactoring-ids.ts";
import { byCost, type CostKind, costKindOf } from "./cost-of.ts";

/** What an action brings; a figure is 0 where none is known. */
export interface Gain {
  /** Of the image, unpacked. */
  readonly megabytes: number;
  /** Of each build after a file has changed. */
  readonly seconds: number;
  /** Steps that stay cached then. */
  readonly steps: number;
}

/** Something worth doing before anything else. */
export interface FirstAction {
  readonly kind: CostKind;
  /** The place to start. */
  readonly problem: Problem;
  /** How many others of the same rule go with it. */
  readonly others: number;
  readonly gain: Gain;
  /** Proven; null where it takes more than that. */
  readonly fix: Fix | null;
  /** Holds, and does more than the fix; null where there is none. */
  readonly refactoring: AnyRefactoringId | null;
}

/** How the text after a fix is looked at. */
type Analyze = (text: string) => Analysis;

const MAX_ACTIONS = 3;

const NO_GAIN: Gain = { megabytes: 0, seconds: 0, steps: 0 };

/**
 * Up to three things worth doing in the whole file, the most urgent first: secrets, what fails, what is a risk, then what
 * saves most. None where nothing is an error or a warning of that kind. The fixes of `problems` are taken to be proven.
 */
export function whatToDoFirst(
  analysis: Analysis,
  problems: readonly Problem[],
  analyzeText: Analyze,
  refactorings: readonly AnyRefactoringId[] = [],
): readonly FirstAction[] {
  const worth = byCost(problems).filter((problem) => problem.severity !== "info" && costKindOf(problem) !== "other");
  const byRule = new Map<string, Problem[]>();
  for (const problem of worth) byRule.set(problem.rule, [...(byRule.get(problem.rule) ?? []), problem]);
  const actions = [...byRule.values()].flatMap(([problem, ...others]): FirstAction[] => {
    if (!problem) return [];
    const [fix = null] = problem.fixes;
    const kind = costKindOf(problem);
    return [
      {
        kind,
        problem,
        others: others.length,
        gain: gainOf(analysis, problem, analyzeText),
        fix,
        refactoring: refactoringFor(problem, refactorings),
      },
    ];
  });
  return actions
    .filter((action, position) => !isSaidBetter(action, actions, position))
    .map((action, position) => ({ action, position }))
    .toSorted((a, b) => urgency(b.action) - urgency(a.action) || a.position - b.position)
    .slice(0, MAX_ACTIONS)
    .map(({ action }) => action);
}

/** The refactorings that clear problems of a rule, the one that does most first. */
const REFACTORINGS_FOR: ReadonlyMap<string, readonly AnyRefactoringId[]> = new Map([
  ["SecretsUsedInArgOrEnv", ["secret-mounts"]],
  ["stages/secret-in-layer", ["secret-mounts"]],
  ["stages/copy-before-install", ["manifests-first"]],
  ["stages/packages-after-copy", ["manifests-first"]],
  ["stages/missing-dockerignore", ["dockerignore"]],
  ["stages/build-tools-in-image", ["split"]],
  ["stages/sdk-in-image", ["split"]],
  ["stages/dev-dependencies", ["split"]],
  ["stages/package-cache-shipped", ["cache-mounts"]],
  ["DL3042", ["cache-mounts"]],
  ["stages/repeated-install", ["shared-base"]],
  ["stages/floating-image", ["pin-bases"]],
  ["DL3006", ["pin-bases"]],
  ["DL3007", ["pin-bases"]],
]);

function refactoringFor({ rule }: Problem, offered: readonly AnyRefactoringId[]): AnyRefactoringId | null {
  return REFACTORINGS_FOR.get(rule)?.find((id) => offered.includes(id)) ?? null;
}

/** Two rules about one mistake are one thing to do: the one with a fix, then ours, which says more. */
function isSaidBetter(action: FirstAction, actions: readonly FirstAction[], position: number): boolean {
  const rank = ({ fix, refactoring, problem: { family } }: FirstAction): number =>
    (fix === null && refactoring === null ? 0 : 2) + (family === "stages" || family === "build" ? 1 : 0);
  return actions.some(
    (other, index) =>
      other !== action &&
      other.kind === action.kind &&
      other.problem.lines.first === action.problem.lines.first &&
      (rank(other) > rank(action) || (rank(other) === rank(action) && index < position)),
  );
}

const URGENCY: Readonly<Record<CostKind, number>> = { secret: 4, failure: 3, risk: 2, size: 1, time: 1, other: 0 };

/** What saves most comes first among what only saves; 10 MB count as a second of every build. */
function urgency({ kind, gain: { megabytes, seconds } }: FirstAction): number {
  return URGENCY[kind] + Math.min(0.9, (seconds + megabytes / 10) / 1000);
}

function gainOf(analysis: Analysis, problem: Problem, analyzeText: Analyze): Gain {
  const [fix] = problem.fixes;
  const kind = costKindOf(problem);
  if (!fix || (kind !== "size" && kind !== "time")) return kind === "time" ? estimateGain(analysis, problem) : NO_GAIN;
  const after = analyzeText(applyEdits(analysis.text, fix.edits));
  const [costs, saved] = [rerunOf(analysis), rerunOf(after)];
  return {
    megabytes: Math.max(0, Math.round(baseSize(analysis) - baseSize(after))),
    seconds: Math.max(0, Math.round(costs.seconds - saved.seconds)),
    steps: Math.max(0, costs.steps - saved.steps),
  };
}

/** Any file that no COPY names. */
const ANY_FILE = "some/source-file";

/** What runs again after a file of the project has changed. */
function rerunOf(analysis: Analysis): { seconds: number; steps: number } {
  const { outcomes } = simulateCache(cacheKeyInputsFor(analysis), cacheKeyInputsFor(analysis, { files: [ANY_FILE] }));
  const again = outcomes.filter(({ kind }) => kind === "runs");
  const { steps } = analysis.build;
  const seconds = again.reduce((sum, { step }) => sum + secondsOf(steps[step]), 0);
  return { seconds, steps: again.length };
}

function secondsOf(step: Analysis["build"]["steps"][number] | undefined): number {
  return step ? estimateSeconds(step) : 0;
}

/** Without a fix: how long the step takes that runs again for nothing. */
function estimateGain({ build }: Analysis, { lines, stage }: Problem): Gain {
  const step = build.steps.find((one) => one.stage === stage && one.line >= lines.first && one.op.kind === "exec");
  return step ? { megabytes: 0, seconds: Math.round(estimateSeconds(step)), steps: 1 } : NO_GAIN;
}

/** What the base image of the target takes; 0 where its size or that it is known is not certain. */
function baseSize({ build, baseImages }: Analysis): number {
  const image: KnownImage | null = baseImages[build.stage] ?? null;
  const size: ImageSize | null = image?.size ?? null;
  return size?.unpackedMB ?? 0;
}
