import type { Analysis } from "../../../analysis.ts";
import { simulateCache } from "../../../build/cache-simulation.ts";
import { cacheKeyInputsFor } from "../../../build/cache-key-inputs.ts";
import type { SplitRefusal } from "../split-types.ts";
import type { Problem } from "../../../lint/problem.ts";

/** A file as it is looked at. */
export interface Looked {
  /** With base images that set nothing but PATH: what is in its configuration is the file's own. */
  readonly plain: Analysis;
  /** With what is known of base images. */
  readonly known: Analysis;
  readonly problems: readonly Problem[];
  /** How many there are with those of rules that have to be asked for. */
  readonly allProblems: number;
}

/** Why a split is not the same program; null when it is. */
export function findDifference(before: Looked, after: Looked): SplitRefusal | null {
  const { build, checkError } = after.plain;
  const was = before.plain.build.config;
  const is = build.config;
  const error = build.error ?? checkError;
  if (error || !was || !is) return { id: "not-building", detail: error?.message ?? "" };
  if (build.reaches.length < 2) return { id: "different", detail: "stages" };
  const differing = SAME.find((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
  return differing ? { id: "different", detail: differing } : null;
}

/** What of an image's configuration has to stay as it is. */
const SAME = ["entrypoint", "cmd", "user", "workingDir", "env", "exposedPorts", "volumes", "healthcheck"] as const;

/** How many commands run again after an edit of a source file, given by its path in the build context. */
export function rerunsAfterEdit(analysis: Analysis, sourceFile: string): number {
  const { outcomes } = simulateCache(cacheKeyInputsFor(analysis), cacheKeyInputsFor(analysis, { files: [sourceFile] }));
  const commands = new Set(analysis.build.steps.filter(({ op }) => op.kind === "exec").map(({ id }) => id));
  return outcomes.filter(({ step, kind }) => kind === "runs" && commands.has(step)).length;
}
