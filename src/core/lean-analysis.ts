import type { Analysis, AnalyzeOptions, PlatformGraph } from "./analysis.ts";
import { type BuildRequest, convertRequest, EVERY_STAGE, parseRequest, resolveRequest } from "./build-request.ts";
import { buildRequest } from "./build-target.ts";
import { findViolation, findWarnings } from "./check-request.ts";
import { deferredParts } from "./deferred-parts.ts";
import { describeFailure, failedAnalysis, failureProblem } from "./failed-analysis.ts";
import { buildGraph } from "./graph/build-graph.ts";
import { findBaseImages } from "./images/base-images.ts";
import type { ImageCatalogue } from "./images/image-catalogue.ts";
import type { KnownImages } from "./images/known-images.ts";
import { loadedCatalogue } from "./images/loaded-catalogue.ts";
import { toBuildProblems } from "./lint/build-problems.ts";
import { isForeignText } from "./lint/foreign-text.ts";
import type { LintInput } from "./lint/lint-input.ts";
import { mergeBuildErrors } from "./lint/merge-build-errors.ts";
import type { Problem } from "./lint/problem.ts";
import { knownImages } from "./known-images.ts";
import { listTargets } from "./list-targets.ts";
import type { LlbConversion } from "./llb/convert.ts";
import type { TargetBuild } from "./llb/target-build.ts";
import { NO_BUILD } from "./llb/to-target-build.ts";
import { formatPlatform } from "./resolve/platform.ts";
import type { Resolution } from "./resolve/resolve.ts";
import { toStages } from "./resolve/to-stages.ts";
import { indexLines } from "./text/line-index.ts";

// This is `analyze.ts` without its deferred parts: only a page, which loads these later, should import it.

/**
 * Everything about a Dockerfile for one target: what BuildKit says of it, its graph, its steps, its problems. Never
 * throws; a mistake in the text is part of the answer, and so is a text that is too much (`failure`). `findHints` is
 * `lint` of `lint/lint.ts`, handed in so that a page can draw its first graph before it has loaded a hundred rules;
 * without it the problems are the errors. `parsed` is an analysis of the same text, which is then not parsed again.
 */
export function analyze(
  text: string,
  options: AnalyzeOptions = {},
  findHints: HintFinder = noHints,
  catalogue: ImageCatalogue | undefined = loadedCatalogue(),
  parsed?: Analysis,
): Analysis {
  try {
    const images = knownImages(options, catalogue);
    const request = parseRequest(text, options, images, parsed);
    const resolution = hasStages(request) ? resolveRequest(request, EVERY_STAGE) : null;
    const all = resolution && convertRequest(request, resolution, EVERY_STAGE.isAll);
    const graph = drawGraph(request, resolution);
    const build = buildAll(request, graph, all);
    return findProblems(describe(text, request, resolution, graph, build, images), findHints);
  } catch (fault) {
    return failedAnalysis(text, options, describeFailure(fault));
  }
}

/** Says what can be made better. */
export type HintFinder = (input: LintInput) => readonly Problem[];

const noHints: HintFinder = () => [];

/** An analysis that was made without hints, with them. Never throws. */
export function withHints(analysis: Analysis, findHints: HintFinder): Analysis {
  return analysis.failure === null ? findProblems(analysis, findHints) : analysis;
}

/** The build of another target of a text that is analyzed already, with the catalogue it was analyzed with. Never throws. */
export function buildTarget(analysis: Analysis, target: string, catalogue = loadedCatalogue()): TargetBuild {
  const { text, options, build, failure } = analysis;
  if (target === (options.target ?? "")) return build;
  if (failure !== null) return { ...build, target };
  try {
    const images = knownImages(options, catalogue);
    return buildRequest(parseRequest(text, options, images, analysis), analysis, target, null);
  } catch (fault) {
    return { ...NO_BUILD, target, error: { message: describeFailure(fault), lines: [] } };
  }
}

/** How BuildKit gets to the steps of a target, for what needs more than these; for the first platform. */
export function convertTarget(analysis: Analysis, target: string): LlbConversion | null {
  const images = knownImages(analysis.options, loadedCatalogue());
  const request = parseRequest(analysis.text, analysis.options, images, analysis);
  if (!hasStages(request)) return null;
  return convertRequest(request, resolveRequest(request, { target, isAll: false, position: 0 }), false);
}

function hasStages({ parsed }: BuildRequest): boolean {
  return parsed.stages.length > 0;
}

type Graphs = Pick<Analysis, "graph" | "platforms">;

/** The graph, after the conversion: it gives triggers to stages that the build doesn't need, too. */
function drawGraph(request: BuildRequest, resolution: Resolution | null): Graphs {
  if (resolution === null) return { graph: { nodes: [], edges: [] }, platforms: [] };
  const first = buildGraph(resolution.context);
  if (!request.client.hasPlatformList) return { graph: first, platforms: [] };
  const platforms = request.client.platforms.map((platform, position): PlatformGraph => {
    const isFirst = position === 0;
    const { context } = isFirst ? resolution : resolveRequest(request, { ...EVERY_STAGE, position });
    return { id: formatPlatform(platform), graph: isFirst ? first : buildGraph(context) };
  });
  const merged = deferredParts()?.mergeGraphs(platforms.map(({ id, graph }) => [id, graph]));
  return { graph: merged ?? first, platforms };
}

type Build = Pick<Analysis, "build" | "checkError" | "checkWarnings">;

function buildAll(request: BuildRequest, graphs: Graphs, all: LlbConversion | null): Build {
  const checkWarnings = findWarnings(request, all);
  const checkError = request.error ?? all?.error ?? findViolation(request, checkWarnings, all);
  return { checkWarnings, checkError, build: buildRequest(request, graphs, request.options.target ?? "", all) };
}

type Unlinted = Omit<Analysis, "problems">;

function describe(
  text: string,
  { file, parsed, parseError, options }: BuildRequest,
  resolution: Resolution | null,
  graphs: Graphs,
  build: Build,
  images: KnownImages | undefined,
): Unlinted {
  const stages = resolution ? toStages(resolution.context) : [];
  const found = { stages, targets: listTargets(parsed), baseImages: findBaseImages(stages, images) };
  return {
    text,
    options,
    lines: indexLines(text),
    file,
    parsed,
    parseError,
    ...found,
    ...graphs,
    ...build,
    failure: null,
  };
}

function findProblems(analysis: Unlinted, findHints: HintFinder): Analysis {
  const { dockerignore, hadolint, buildArgs, hadolintExact: isExact = false } = analysis.options;
  const errors = toBuildProblems(analysis);
  if (isForeignText(analysis)) return { ...analysis, problems: errors };
  try {
    const hints = findHints({ ...analysis, dockerignore, hadolint, buildArgs, isExact, includesOptIn: false });
    return { ...analysis, problems: mergeBuildErrors(errors, hints) };
  } catch (fault) {
    // The graph does not depend on the hints.
    return { ...analysis, problems: [...errors, failureProblem(analysis.text, describeFailure(fault))] };
  }
}
