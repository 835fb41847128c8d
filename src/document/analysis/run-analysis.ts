import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { lacksDeferredParts } from "#core/deferred-parts.ts";
import { describeFailure, failedAnalysis } from "#core/failed-analysis.ts";
import { analyzeOptionsOf } from "#core/build-input/analyze-options.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { analyze } from "#core/lean-analysis.ts";
import { isDeepEqual } from "#core/text/json-value.ts";
import type { OwnImage } from "#core/images/own/own-image.ts";
import type { OpenBuilds } from "../record/record-slice.ts";
import { recordedImages, withRecordedImages } from "../record/recorded-images.ts";
import type { AnalysisSlice } from "./analysis-slice.ts";
import { analyzeEdited, hadolintContent, hasHints, hintFinder, readersImages } from "./hint-finder.ts";
import { SYNC_ANALYSIS_LENGTH } from "../input/limits.ts";

/** What an analysis is made of: a build, and how hints about it are configured ("" for not at all). */
interface AnalysisInput {
  readonly input: BuildInput;
  readonly hadolint?: string;
  readonly isHadolintExact?: boolean;
  readonly ownImages?: readonly OwnImage[];
  readonly linkedImages?: string;
  readonly record?: OpenBuilds | null;
  readonly documentId?: number;
  /** What was analyzed last. */
  readonly analysis?: Analysis | null;
}

/** The options of `analyze`, defaults left out. Base images are known as soon as their catalogue is loaded. */
export function analyzeOptions({ input, ...given }: AnalysisInput): AnalyzeOptions {
  const { hadolint = "", isHadolintExact = false, ownImages = NO_IMAGES, linkedImages = "" } = given;
  const own = withRecordedImages(recordedImages(given), readersImages(linkedImages, ownImages));
  return {
    images: "known",
    ...analyzeOptionsOf(input),
    ...(own.length > 0 && { ownImages: own }),
    ...(hadolint !== "" && { hadolint: hadolintContent(hadolint) }),
    ...(isHadolintExact && { hadolintExact: true }),
  };
}

const NO_IMAGES: readonly OwnImage[] = [];

/** The options that the text in the editor is analyzed with: of a project those of the file's target. */
export function optionsOfOpenFile(state: AnalysisInput & AnalysisSlice): AnalyzeOptions {
  const { input, analysis } = state;
  return input.project === undefined ? analyzeOptions(state) : (analysis?.options ?? {});
}

/** Whether the worker analyzes the text of `input`: a long one, and one that takes parts which are not loaded here yet. */
export function isForWorker(input: BuildInput): boolean {
  if (input.project !== undefined) return false;
  return input.dockerfile.length > SYNC_ANALYSIS_LENGTH || lacksDeferredParts(input);
}

/** The analysis of `input`, at once; or nothing new when the worker makes it, or it is of a project. */
export function analysisOf(given: AnalysisInput, version: number): Partial<AnalysisSlice> {
  const { dockerfile, project } = given.input;
  if (project !== undefined || isForWorker(given.input)) return {};
  const of = { whole: null, analysisVersion: version };
  try {
    return { ...of, analysis: analyzeText(dockerfile, analyzeOptions(given), given.analysis ?? null) };
  } catch (fault) {
    // The configuration of the hints is read here, outside of the analysis.
    return { ...of, analysis: failedAnalysis(dockerfile, {}, describeFailure(fault)) };
  }
}

/** An analysis that was made here with all that is loaded: what an edit leaves alone is taken from it. */
let complete: Analysis | null = null;

function analyzeText(text: string, options: AnalyzeOptions, previous: Analysis | null): Analysis {
  const isEdit = previous !== null && previous === complete && previous.text !== text;
  const edited = isEdit ? analyzeEdited(previous, text, options) : null;
  const analysis = (edited && keepProblems(edited, previous)) ?? analyze(text, options, hintFinder());
  if (hasHints()) complete = analysis;
  return analysis;
}

/** The same list of problems where nothing in it changed, so that it isn't shown again. */
function keepProblems(analysis: Analysis, previous: Analysis | null): Analysis {
  const problems = previous?.problems ?? [];
  return isDeepEqual(problems, analysis.problems) ? { ...analysis, problems } : analysis;
}
