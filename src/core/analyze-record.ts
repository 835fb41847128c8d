import type { Analysis, AnalyzeOptions } from "./analysis.ts";
import { analyze, type HintFinder } from "./analyze.ts";
import { analyzeOptionsOf } from "./build-input/analyze-options.ts";
import { EVERY_STAGE, parseRequest, resolveRequest } from "./build-request.ts";
import type { ImageCatalogue } from "./images/image-catalogue.ts";
import { loadedCatalogue } from "./images/loaded-catalogue.ts";
import type { OwnImage } from "./images/own/own-image.ts";
import { bottomImage } from "./images/unknown-base.ts";
import { knownImages } from "./known-images.ts";
import type { BuildRecord } from "./record/build-record.ts";
import { inputOfRecord } from "./record/input-of-record.ts";
import { toStages } from "./resolve/to-stages.ts";

/** A recorded build's own Dockerfile, analyzed with what the record says. */
export interface RecordAnalysis {
  readonly analysis: Analysis;
  /** The base images that the record describes: BuildKit keeps the configuration of the one at the bottom of the target. */
  readonly images: readonly OwnImage[];
}

/**
 * Analyzes the Dockerfile in a record as it was built; null without one. `given` are options that no record has, such as
 * images that the reader made known: the record's own come before them.
 */
export function analyzeRecord(
  build: BuildRecord,
  given: AnalyzeOptions,
  findHints?: HintFinder,
  catalogue?: ImageCatalogue,
): RecordAnalysis | null {
  const input = inputOfRecord(build);
  if (input === null) return null;
  const { baseImageConfigs: variants } = build;
  const options = { ...given, ...analyzeOptionsOf(input) };
  const analyzeWith = (more: AnalyzeOptions, finder?: HintFinder): Analysis =>
    analyze(input.dockerfile, { ...options, ...more }, finder, catalogue);
  if (variants.length === 0) return { analysis: analyzeWith({}, findHints), images: [] };
  const ref = baseOfTarget(input.dockerfile, options, catalogue);
  const images: readonly OwnImage[] = ref === null ? [] : [{ ref, source: "record", variants }];
  return { analysis: analyzeWith({ ownImages: [...images, ...(given.ownImages ?? [])] }, findHints), images };
}

/** The image at the bottom of the target, by its normalized name; null for none. Resolving tells: no build is needed. */
function baseOfTarget(text: string, options: AnalyzeOptions, catalogue = loadedCatalogue()): string | null {
  try {
    const request = parseRequest(text, options, knownImages(options, catalogue));
    if (request.parsed.stages.length === 0) return null;
    const { context, target } = resolveRequest(request, { ...EVERY_STAGE, target: options.target ?? "" });
    return target === null ? null : bottomImage(toStages(context), target.index);
  } catch {
    // its analysis says what went wrong
    return null;
  }
}
