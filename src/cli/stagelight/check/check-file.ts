import type { Analysis } from "#core/analysis.ts";
import type { BuildInput, BuildOptions } from "#core/build-input/build-input.ts";
import { fixAll } from "#core/lint/fix/fix-all.ts";
import { isSameBuild } from "#core/lint/fix/same-build.ts";
import { lint } from "#core/lint/lint.ts";
import { mergeBuildErrors } from "#core/lint/merge-build-errors.ts";
import type { Problem } from "#core/lint/problem.ts";
import { analyzeInput, requireTarget } from "../input/analyze-source.ts";
import { readSource } from "../input/read-source.ts";
import { writeFile } from "../input/write-file.ts";
import type { Io } from "../io.ts";
import type { CheckedFile } from "./checked-file.ts";

export interface CheckSettings {
  readonly build: BuildOptions;
  /** The parsed content of a `.hadolint.yaml`. */
  readonly hadolint: unknown;
  readonly allRules: boolean;
  readonly fix: boolean;
  readonly target: string | undefined;
}

/** Checks a file; with `fix` its safe fixes are written first. */
export async function checkFile(path: string, settings: CheckSettings, io: Io): Promise<CheckedFile> {
  const { text, dockerignore } = await readSource(path, io);
  const start = performance.now();
  const input = { ...settings.build, ...(dockerignore !== undefined && { dockerignore }) };
  const look = (one: string): Analysis => lookAt({ ...input, dockerfile: one }, settings);
  const fixed = settings.fix
    ? fixAll(text, look, (before, after) => isSameBuild(look(before), look(after)))
    : { text, fixed: [] };
  if (fixed.text !== text) writeFile(path, fixed.text, io);
  const analysis = look(fixed.text);
  if (settings.target !== undefined) requireTarget(analysis, settings.target, path);
  return {
    path: path === "-" ? "stdin" : path.replaceAll("\\", "/"),
    text: fixed.text,
    lines: analysis.lines,
    problems: analysis.problems,
    fixed: fixed.fixed,
    milliseconds: performance.now() - start,
  };
}

function lookAt(input: BuildInput, { hadolint, allRules }: CheckSettings): Analysis {
  const analysis = analyzeInput(input, hadolint === undefined ? {} : { hadolint });
  if (!allRules || analysis.failure !== null) return analysis;
  const { dockerignore, buildArgs } = analysis.options;
  const hints = lint({ ...analysis, dockerignore, hadolint, buildArgs, includesOptIn: true });
  return { ...analysis, problems: mergeBuildErrors(analysis.problems.filter(isBuildError), hints) };
}

function isBuildError({ rule }: Problem): boolean {
  return rule === "BuildError";
}
