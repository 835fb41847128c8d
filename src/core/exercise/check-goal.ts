import type { Analysis } from "../analysis.ts";
import { buildTarget } from "../analyze.ts";
import { type CacheKeyInputs, cacheKeyInputsFor } from "../build/cache-key-inputs.ts";
import { simulateCache } from "../build/cache-simulation.ts";
import { baseSizeOf } from "../build/layers-base-sizes.ts";
import { shippedLayers } from "../build/layers.ts";
import { VARIES } from "../images/known-image.ts";
import { spaced } from "./spaced.ts";
import { isBaseUnknown } from "../images/unknown-base.ts";
import { assertNever } from "../text/assert-never.ts";
import { checkStart } from "./check-start.ts";
import { findTool } from "./find-tool.ts";
import type { Goal, GoalReason, GoalResult, Golf } from "./goal.ts";

/**
 * Whether a build that BuildKit doesn't refuse meets a goal, and what was found. The analysis has to have been made
 * with base images known, and with hints for goals about rules; `isRule` says whether there is a rule of an id: a link may
 * be about one of another version.
 */
export function checkGoal(goal: Goal, analysis: Analysis, isRule: (id: string) => boolean): GoalResult {
  switch (goal.kind) {
    case "no-tool":
      return findTool(analysis, goal.tool);
    case "builds":
    case "skips":
      return checkStage(goal, analysis);
    case "reruns":
      return checkReruns(goal, analysis);
    case "user":
    case "not-root":
      return checkUser(goal, analysis);
    case "starts":
      return checkStart(goal.command, analysis);
    case "runs":
      return checkRun(goal.command, analysis);
    case "no-problem":
      return checkProblem(goal.rule, analysis, isRule);
    case "layers": {
      const count = layersOf(analysis);
      return found(count <= goal.most, { id: "layers", count });
    }
    case "base-size": {
      const count = baseMegabytesOf(analysis);
      if (count === null) return { state: "unknown", reason: { id: "size-unknown" } };
      return found(count <= goal.most, { id: "megabytes", count });
    }
    default:
      return assertNever(goal);
  }
}

/** What golf counts of a build; null where it isn't known, or where nothing uses the file. */
export function scoreOf(golf: Golf, analysis: Analysis): number | null {
  switch (golf.measure) {
    case "reruns": {
      const count = rerunsOf(golf.file, analysis);
      return count === 0 ? null : count;
    }
    case "layers":
      return layersOf(analysis);
    case "base-size":
      return baseMegabytesOf(analysis);
    default:
      return assertNever(golf);
  }
}

function found(isMet: boolean, reason: GoalReason): GoalResult {
  return { state: isMet ? "met" : "unmet", reason };
}

function checkStage(
  { kind, target, stage }: Extract<Goal, { kind: "builds" | "skips" }>,
  analysis: Analysis,
): GoalResult {
  const build = buildTarget(analysis, target);
  if (build.stage < 0) return found(false, { id: "no-target", name: target });
  const named = analysis.stages.findLast(({ name }) => name === stage.toLowerCase());
  if (named === undefined) return found(false, { id: "no-stage", name: stage });
  const isBuilt = build.reaches.includes(named.index);
  return found(isBuilt === (kind === "builds"), { id: isBuilt ? "built" : "skipped", name: stage });
}

function checkReruns({ file, most }: Extract<Goal, { kind: "reruns" }>, analysis: Analysis): GoalResult {
  const count = rerunsOf(file, analysis);
  if (count === 0) return found(most === 0, { id: "not-used" });
  return found(count <= most, { id: "reruns", count });
}

/** What is known of an analysis: the first build, and the steps that a change of a file reruns. */
interface KnownReruns {
  readonly before: CacheKeyInputs;
  readonly counts: Map<string, number>;
}

const knownReruns = new WeakMap<Analysis, KnownReruns>();

function rerunsOf(file: string, analysis: Analysis): number {
  const known = knownReruns.get(analysis) ?? { before: cacheKeyInputsFor(analysis), counts: new Map() };
  knownReruns.set(analysis, known);
  const count =
    known.counts.get(file) ?? simulateCache(known.before, cacheKeyInputsFor(analysis, { files: [file] })).runs;
  known.counts.set(file, count);
  return count;
}

function checkUser(goal: Extract<Goal, { kind: "user" | "not-root" }>, analysis: Analysis): GoalResult {
  const { build, baseImages } = analysis;
  const known = baseImages[build.stage] ?? null;
  const user = (build.config?.user ?? "").replace(/:.*$/u, "");
  const isInherited = user === "" && isBaseUnknown(analysis, analysis.build.stage);
  if (isInherited || user.includes(VARIES) || user.includes("$")) {
    return { state: "unknown", reason: { id: "user-unknown" } };
  }
  const isRoot = user === "" || user === "root" || user === "0";
  const reason: GoalReason = isRoot ? { id: "is-root" } : { id: "starts-as", name: user };
  if (goal.kind === "not-root") return found(!isRoot, reason);
  const wanted = goal.user;
  if (wanted === "root" || wanted === "0") return found(isRoot, reason);
  const same = known?.users.find(({ name, uid }) => uid !== "" && (name === wanted || uid === wanted));
  return found(user === wanted || (same !== undefined && (user === same.name || user === same.uid)), reason);
}

function checkRun(command: string, { build }: Analysis): GoalResult {
  const wanted = spaced(command);
  const step = build.steps.find(({ op }) => op.kind === "exec" && spaced(op.args.join(" ")).includes(wanted));
  return step === undefined ? found(false, { id: "not-run" }) : found(true, { id: "run", line: step.line });
}

function checkProblem(rule: string, { problems }: Analysis, isRule: (id: string) => boolean): GoalResult {
  const problem = problems.find((one) => one.rule === rule);
  if (problem !== undefined) return found(false, { id: "problem", line: problem.lines.first });
  if (!isRule(rule)) return { state: "unknown", reason: { id: "rule-unknown", name: rule } };
  return found(true, { id: "no-problem" });
}

function layersOf({ build: { steps }, stages }: Analysis): number {
  return shippedLayers({ steps, stages }).filter(({ kind }) => kind !== "base").length;
}

function baseMegabytesOf({ build: { steps }, stages }: Analysis): number | null {
  const [first] = shippedLayers({ steps, stages });
  const op = first?.kind === "base" ? steps[first.step]?.op : undefined;
  if (op?.kind !== "source") return 0;
  return baseSizeOf(op.identifier.replace(/^docker-image:\/\//u, ""))?.megabytes ?? null;
}
