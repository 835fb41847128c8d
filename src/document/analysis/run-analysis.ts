import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { describeFailure, failedAnalysis } from "#core/failed-analysis.ts";
import type { AnalysisSlice } from "./analysis-slice.ts";
import type { DocumentSlice } from "../input/document-slice.ts";
import { hadolintContent, hintFinder } from "./hint-finder.ts";
import { SYNC_ANALYSIS_LENGTH } from "../input/limits.ts";
import type { OptionsSlice } from "../input/options-slice.ts";

/** What a build is made of. */
export type BuildInput = Pick<DocumentSlice, "text" | "dockerignore"> & Omit<OptionsSlice, "hadolint">;

/** What an analysis is made of: a build, and how hints about it are configured. */
type AnalysisInput = BuildInput & Partial<Pick<OptionsSlice, "hadolint">>;

/** The options of `analyze`, defaults left out. */
export function analyzeOptions(input: AnalysisInput): AnalyzeOptions {
  return {
    ...(input.target === "" ? {} : { target: input.target }),
    ...(Object.keys(input.buildArgs).length === 0 ? {} : { buildArgs: input.buildArgs }),
    ...(input.platform === "" ? {} : { platform: input.platform }),
    ...(input.dockerignore === "" ? {} : { dockerignore: input.dockerignore }),
    ...(input.hadolint ? { hadolint: hadolintContent(input.hadolint) } : {}),
  };
}

/** The analysis of `input`, at once; or nothing new when the text is long and the worker is to do it. */
export function analysisOf(input: AnalysisInput, version: number): Partial<AnalysisSlice> {
  if (input.text.length > SYNC_ANALYSIS_LENGTH) return {};
  try {
    return { analysis: analyze(input.text, analyzeOptions(input), hintFinder()), analysisVersion: version };
  } catch (fault) {
    // The configuration of the hints is read here, outside of the analysis.
    return { analysis: failedAnalysis(input.text, {}, describeFailure(fault)), analysisVersion: version };
  }
}
