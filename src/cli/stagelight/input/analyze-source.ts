import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { analyzeOptionsOf } from "#core/build-input/analyze-options.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import { suggest } from "#core/text/suggest.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Io } from "../io.ts";
import { type BuildFlags, readBuildOptions } from "./build-options.ts";
import { nameOf } from "./read-file.ts";
import { readSource, type SourceText } from "./read-source.ts";

/** A Dockerfile that was read and analyzed as the page analyzes it. */
export interface AnalyzedSource {
  readonly source: SourceText;
  readonly input: BuildInput;
  readonly analysis: Analysis;
}

/** Reads and analyzes a Dockerfile; ends the command where its target doesn't exist. */
export async function analyzeSource(path: string, flags: BuildFlags, io: Io): Promise<AnalyzedSource> {
  const source = await readSource(path, io);
  const input: BuildInput = {
    dockerfile: source.text,
    ...(source.dockerignore !== undefined && { dockerignore: source.dockerignore }),
    ...readBuildOptions(flags, io),
  };
  const analysis = analyzeInput(input);
  if (analysis.failure !== null) throw new CommandFailure(`${nameOf(path)} can't be analyzed: ${analysis.failure}.`);
  if (flags.target !== undefined) requireTarget(analysis, flags.target, path);
  return { source, input, analysis };
}

/** The analysis that the page makes of an input. */
export function analyzeInput(input: BuildInput, more: AnalyzeOptions = {}): Analysis {
  const options: AnalyzeOptions = { images: "known", ...analyzeOptionsOf(input), ...more };
  return analyze(input.dockerfile, options, lint, imageCatalogue);
}

/** Ends the command where the Dockerfile has stages, but not that one. */
export function requireTarget({ build, targets, stages }: Analysis, target: string, path: string): void {
  if (build.stage >= 0 || stages.length === 0) return;
  const names = targets.flatMap((one) => (one.target === "" ? [] : [one.target]));
  const near = suggest(target, names, false);
  const known = names.length === 0 ? "none of its stages has a name" : `its named stages are ${names.join(", ")}`;
  const hint = near === "" ? `${known}.` : `did you mean ${near}?`;
  throw new CommandFailure(`${nameOf(path)} has no stage "${target}"; ${hint}`);
}
