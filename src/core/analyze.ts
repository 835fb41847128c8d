import type { Analysis, AnalyzeOptions, PlatformGraph } from "./analysis.ts";
import { describeFailure, failedAnalysis, failureProblem } from "./failed-analysis.ts";
import { buildGraph } from "./graph/build-graph.ts";
import { mergeGraphs } from "./graph/merge-graphs.ts";
import type { StageGraph } from "./graph/stage-graph.ts";
import { toBuildProblems } from "./lint/build-problems.ts";
import { loadedCatalogue } from "./images/loaded-catalogue.ts";
import type { ImageCatalogue } from "./images/image-catalogue.ts";
import { findBaseImages, toFindBase } from "./images/base-images.ts";
import type { LintInput } from "./lint/lint-input.ts";
import { mergeBuildErrors } from "./lint/merge-build-errors.ts";
import type { Problem } from "./lint/problem.ts";
import type { CheckFacts } from "./lint/rules/buildkit/check-rule.ts";
import { rulesInCallOrder, runChecks, type CheckWarning } from "./lint/run-checks.ts";
import { findCheckDirective } from "./parse/directives.ts";
import type { Command } from "./parse/command.ts";
import { parse } from "./parse/parse.ts";
import { parseStages, type ParsedStages } from "./parse/parse-stages.ts";
import type { DockerfileSyntax } from "./parse/syntax.ts";
import { convertToLlb, type LlbConversion } from "./llb/convert.ts";
import { listTargets } from "./list-targets.ts";
import { mergeBuilds } from "./llb/merge-builds.ts";
import type { PlatformSteps } from "./llb/merge-steps.ts";
import type { TargetBuild } from "./llb/target-build.ts";
import { NO_BUILD, toTargetBuild } from "./llb/to-target-build.ts";
import { parseCheckOptions, type CheckOptions } from "./parse/check-options.ts";
import { toBuildArgs, type BuildArgs } from "./resolve/build-args.ts";
import type { FindBase } from "./resolve/known-base.ts";
import { DEFAULT_CLIENT, readClientOptions, type BuildClientOptions } from "./resolve/client-options.ts";
import { formatPlatform } from "./resolve/platform.ts";
import { toStages } from "./resolve/to-stages.ts";
import type { BuildError } from "./text/build-error.ts";
import { indexLines } from "./text/line-index.ts";
import { ok } from "./text/result.ts";

const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Everything about a Dockerfile for one target: what BuildKit says of it, its graph, its steps, its problems. Never
 * throws; a mistake in the text is part of the answer, and so is a text that is too much (`failure`). `findHints` is
 * `lint` of `lint/lint.ts`, handed in so that a page can draw its first graph before it has loaded a hundred rules;
 * without it the problems are the errors.
 */
export function analyze(
  text: string,
  options: AnalyzeOptions = {},
  findHints: HintFinder = noHints,
  catalogue: ImageCatalogue | undefined = loadedCatalogue(),
): Analysis {
  try {
    return analyzeText(text, options, findHints, options.images === "known" ? catalogue : undefined);
  } catch (fault) {
    return failedAnalysis(text, options, describeFailure(fault));
  }
}

function analyzeText(
  text: string,
  options: AnalyzeOptions,
  findHints: HintFinder,
  images: ImageCatalogue | undefined,
): Analysis {
  const request = readRequest(text, options, images);
  const { file, parsed, parseError } = request;
  const hasStages = parsed.stages.length > 0;
  const all = hasStages ? convertFor(request, "", true) : null;
  const first = all ? buildGraph(all.context) : { nodes: [], edges: [] };
  const platforms = hasStages ? buildPlatformGraphs(request, first) : [];
  const graph = platforms.length > 0 ? mergeGraphs(platforms.map(({ id, graph: own }) => [id, own])) : first;
  const stages = all ? toStages(all.context) : [];
  const checkWarnings = findWarnings(request, all);
  const checkError = request.error ?? all?.error ?? findViolation(request, checkWarnings, all);
  const build = buildWith(request, { graph, platforms }, options.target ?? "", all);
  const analysis = {
    text,
    options,
    lines: indexLines(text),
    file,
    parsed,
    parseError,
    checkError,
    checkWarnings,
    stages,
    graph,
    targets: listTargets(parsed),
    build,
    platforms,
    baseImages: findBaseImages(stages, images),
    failure: null,
  };
  const { dockerignore, hadolint, buildArgs, hadolintExact: isExact = false } = options;
  const errors = toBuildProblems(analysis);
  try {
    const hints = findHints({ ...analysis, dockerignore, hadolint, buildArgs, isExact, includesOptIn: false });
    return { ...analysis, problems: mergeBuildErrors(errors, hints) };
  } catch (fault) {
    // The graph does not depend on the hints.
    return { ...analysis, problems: [...errors, failureProblem(text, describeFailure(fault))] };
  }
}

/** Says what can be made better. */
export type HintFinder = (input: LintInput) => readonly Problem[];

const noHints: HintFinder = () => [];

/** The build of another target of a text that is analyzed already, with the catalogue it was analyzed with. Never throws. */
export function buildTarget(analysis: Analysis, target: string, catalogue = loadedCatalogue()): TargetBuild {
  const { text, options, build, failure } = analysis;
  if (target === (options.target ?? "")) return build;
  if (failure !== null) return { ...build, target };
  const images = options.images === "known" ? catalogue : undefined;
  try {
    return buildWith(readRequest(text, options, images, analysis), analysis, target, null);
  } catch (fault) {
    return { ...NO_BUILD, target, error: { message: describeFailure(fault), lines: [] } };
  }
}

/** How BuildKit gets to the steps of a target, for what needs more than these; for the first platform. */
export function convertTarget(analysis: Analysis, target: string): LlbConversion | null {
  const images = analysis.options.images === "known" ? loadedCatalogue() : undefined;
  const request = readRequest(analysis.text, analysis.options, images, analysis);
  return request.parsed.stages.length > 0 ? convertFor(request, target, false) : null;
}

/** A text that is parsed, and what it should be built with. */
interface BuildRequest {
  readonly file: DockerfileSyntax;
  readonly parsed: ParsedStages;
  readonly parseError: BuildError | null;
  readonly checks: CheckOptions | null;
  readonly client: BuildClientOptions;
  readonly buildArgs: BuildArgs;
  readonly options: AnalyzeOptions;
  readonly findBase: FindBase | undefined;
  /** What ends every build of it before any stage is looked at. */
  readonly error: BuildError | null;
}

function readRequest(
  given: string,
  options: AnalyzeOptions,
  images: ImageCatalogue | undefined,
  known?: Analysis,
): BuildRequest {
  // BuildKit never sees half a character: what sends it the text has replaced it
  const text = given.replace(LONE_SURROGATE, "�");
  const file = known?.file ?? parse(text);
  const parsed = known?.parsed ?? parseStages(file);
  const parseError = file.errors[0]?.error ?? parsed.errors[0]?.error ?? null;
  const buildArgs = toBuildArgs(options.buildArgs);
  const client = readClientOptions(options, buildArgs);
  const checks =
    client.ok && client.value.checks ? ok(client.value.checks) : parseCheckOptions(findCheckDirective(text));
  const isEmpty = parsed.stages.length === 0 ? "dockerfile contains no stages to build" : null;
  const message =
    text === ""
      ? "the Dockerfile cannot be empty"
      : checks.ok
        ? null
        : `failed to parse check options: ${checks.message}`;
  return {
    file,
    parsed,
    parseError,
    checks: client.ok && checks.ok ? checks.value : null,
    client: client.ok ? client.value : DEFAULT_CLIENT,
    buildArgs,
    options,
    findBase: images && toFindBase(images),
    error: toError(client.ok ? null : client.message) ?? toError(message) ?? parseError ?? toError(isEmpty),
  };
}

function toError(message: string | null): BuildError | null {
  return message === null ? null : { message, lines: [] };
}

function convertFor(request: BuildRequest, target: string, isAll: boolean, position = 0): LlbConversion {
  const { file, parsed, client, buildArgs, options, findBase } = request;
  const { contextIgnores = {} } = options;
  const dockerignore = options.dockerfileIgnore ?? options.dockerignore ?? "";
  const platform = client.platforms[position] ?? client.platforms[0];
  // what the named frontend can do is known where images are: the conformance cases are those of one frontend
  const hasDevices = findBase !== undefined && namesLabsFrontend(file);
  const { buildPlatform, hasPlatformList, isMultiPlatform, namedContexts, cacheNamespace } = client;
  return convertToLlb(parsed, file.escape, {
    target,
    isAll,
    buildArgs,
    platform,
    buildPlatform,
    hasPlatformList,
    isMultiPlatform,
    namedContexts,
    cacheNamespace,
    contextIgnores,
    dockerignore,
    findBase,
    hasDevices,
  });
}

/** The graph of each platform where they are given as a list; none elsewhere. */
function buildPlatformGraphs(request: BuildRequest, first: StageGraph): PlatformGraph[] {
  const { hasPlatformList, platforms } = request.client;
  if (!hasPlatformList) return [];
  return platforms.map((platform, position) => ({
    id: formatPlatform(platform),
    graph: position === 0 ? first : buildGraph(convertFor(request, "", true, position).context),
  }));
}

/** `# syntax=docker/dockerfile:1-labs` and the like. */
function namesLabsFrontend({ directives }: DockerfileSyntax): boolean {
  const syntax = directives.find(({ name }) => name === "syntax")?.value ?? "";
  return /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?:(?:.*-)?labs\b/.test(syntax);
}

/** The build of one target. `all` is the conversion of every stage, which serves where it comes to the same. */
function buildWith(
  request: BuildRequest,
  known: Pick<Analysis, "graph" | "platforms">,
  target: string,
  all: LlbConversion | null,
): TargetBuild {
  const { parsed, client } = request;
  const { graph } = known;
  if (parsed.stages.length === 0) return { ...NO_BUILD, target, error: request.error };
  if (!client.hasPlatformList) return buildOnPlatform(request, graph, target, all, 0).build;
  const builds = client.platforms.map((platform, position) => {
    const own = known.platforms[position]?.graph ?? graph;
    return { id: formatPlatform(platform), ...buildOnPlatform(request, own, target, null, position) };
  });
  const platforms = request.error ? [] : builds.map(({ id, build }) => ({ id, build }));
  const merged = mergeBuilds(builds, builds, graph, parsed.stages.length);
  return { ...(merged ?? NO_BUILD), target, platforms };
}

/** The build of one target for one platform, with the vertex it ends in. */
function buildOnPlatform(
  request: BuildRequest,
  graph: StageGraph,
  target: string,
  all: LlbConversion | null,
  position: number,
): PlatformSteps & { readonly build: TargetBuild } {
  const isSame =
    all !== null &&
    target === "" &&
    !all.error &&
    !request.checks?.isError &&
    request.client.namedContexts.size === 0 &&
    !hasTriggers(request.parsed);
  const conversion = isSame ? all : convertFor(request, target, false, position);
  const violation = request.checks?.isError
    ? findViolation(request, findWarnings(request, conversion), conversion)
    : null;
  const build = toTargetBuild(conversion, graph, target, request.error ?? conversion.error ?? violation);
  const output = (conversion.target && conversion.builds.get(conversion.target)?.output) ?? null;
  return { build, steps: build.steps, output };
}

function hasTriggers({ stages }: ParsedStages): boolean {
  return stages.some(({ commands }) => commands.some(isTriggerSource));
}

function isTriggerSource({ kind }: Command): boolean {
  return kind === "onbuild";
}

/** What BuildKit's checks say; nothing where its parser refuses the text. */
function findWarnings(request: BuildRequest, conversion: LlbConversion | null): CheckWarning[] {
  const { file, checks } = request;
  return checks && file.errors.length === 0 ? runChecks(toCheckFacts(request, conversion), checks) : [];
}

function toCheckFacts({ file, parsed, parseError }: BuildRequest, conversion: LlbConversion | null): CheckFacts {
  return { file, parsed, conversion: parseError ? null : conversion };
}

/** The error that `# check=error=true` makes of warnings; as `Linter.Error`. */
function findViolation(
  request: BuildRequest,
  warnings: readonly CheckWarning[],
  conversion: LlbConversion | null,
): BuildError | null {
  const { checks } = request;
  if (!checks?.isError || warnings.length === 0) return null;
  const rules = rulesInCallOrder(toCheckFacts(request, conversion), checks);
  return { message: `lint violation found for rules: ${rules.join(", ")}`, lines: [] };
}
