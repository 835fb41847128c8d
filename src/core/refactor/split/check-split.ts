import type { Analysis } from "../../analysis.ts";
import { simulateCache } from "../../build/cache-simulation.ts";
import { worldOf } from "../../build/cache-world.ts";
import type { Problem } from "../../lint/problem.ts";

/** A file as it is looked at. */
export interface Looked {
  /** With base images that set nothing but PATH: what is in its configuration is the file's own. */
  readonly plain: Analysis;
  /** With what is known of base images. */
  readonly known: Analysis;
  readonly problems: readonly Problem[];
}

/** Why a split is not the same program; null when it is. */
export function findDifference(before: Looked, after: Looked): string | null {
  const { build, checkError } = after.plain;
  const was = before.plain.build.config;
  const is = build.config;
  const error = build.error ?? checkError;
  if (error || !was || !is) return `The result would not build: ${error?.message ?? ""}`;
  if (build.reaches.length < 2) return "The result would build only one stage.";
  const same: readonly (readonly [unknown, unknown, string])[] = [
    [was.entrypoint, is.entrypoint, "start something else"],
    [was.cmd, is.cmd, "start something else"],
    [was.user, is.user, "run as another user"],
    [was.workingDir, is.workingDir, "start in another directory"],
    [was.env, is.env, "have other environment variables"],
    [was.exposedPorts, is.exposedPorts, "expose other ports"],
    [was.volumes, is.volumes, "have other volumes"],
    [was.healthcheck, is.healthcheck, "have another health check"],
  ];
  const differing = same.find(([left, right]) => JSON.stringify(left) !== JSON.stringify(right));
  return differing ? `The result would ${differing[2]}.` : null;
}

/** How many commands run again after an edit of a source file that no COPY names by itself. */
export function rerunsAfterEdit(analysis: Analysis): number {
  const { outcomes } = simulateCache(worldOf(analysis), worldOf(analysis, { files: [SOURCE_FILE] }));
  const commands = new Set(analysis.build.steps.filter(({ op }) => op.kind === "exec").map(({ id }) => id));
  return outcomes.filter(({ step, kind }) => kind === "runs" && commands.has(step)).length;
}

const SOURCE_FILE = "src/a-source-file";
