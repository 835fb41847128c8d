import type { Analysis, AnalyzeOptions } from "./analysis.ts";
import { deferredParts } from "./deferred-parts.ts";
import type { KnownImages } from "./images/known-images.ts";
import { convertToLlb, type LlbConversion } from "./llb/convert.ts";
import { parseCheckOptions, type CheckOptions } from "./parse/check-options.ts";
import { findCheckDirective } from "./parse/directives.ts";
import { parse } from "./parse/parse.ts";
import { parseStages, type ParsedStages } from "./parse/parse-stages.ts";
import type { DockerfileSyntax } from "./parse/syntax.ts";
import { toBuildArgs, type BuildArgs } from "./resolve/build-args.ts";
import { DEFAULT_CLIENT, readClientOptions, type BuildClientOptions } from "./resolve/client-options.ts";
import type { FindBase } from "./resolve/known-base.ts";
import { resolve, type Resolution } from "./resolve/resolve.ts";
import type { BuildError } from "./text/build-error.ts";
import { ok } from "./text/result.ts";

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text that is parsed, and what it is built with. */
export interface BuildRequest {
  /** As BuildKit gets it. */
  readonly text: string;
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

/** Parses the text and the options, unless an analysis of the same text has done so. */
export function parseRequest(
  given: string,
  options: AnalyzeOptions,
  images: KnownImages | undefined,
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
    text,
    file,
    parsed,
    parseError,
    checks: client.ok && checks.ok ? checks.value : null,
    client: client.ok ? client.value : DEFAULT_CLIENT,
    buildArgs,
    options,
    findBase: images?.baseOf,
    error: toError(client.ok ? null : client.message) ?? toError(message) ?? parseError ?? toError(isEmpty),
  };
}

function toError(message: string | null): BuildError | null {
  return message === null ? null : { message, lines: [] };
}

/** Which stages count as needed, on the platform at which position of the list. */
export interface BuildScope {
  /** "" for the last stage. */
  readonly target: string;
  /** Every stage is needed, as for a check of the whole file. */
  readonly isAll: boolean;
  readonly position: number;
}

export const EVERY_STAGE: BuildScope = { target: "", isAll: true, position: 0 };

/** Resolves the stages of a request, which has at least one. */
export function resolveRequest(request: BuildRequest, { target, isAll, position }: BuildScope): Resolution {
  const { file, parsed, client, buildArgs, findBase } = request;
  const { buildPlatform, hasPlatformList, isMultiPlatform, namedContexts } = client;
  const platform = client.platforms[position] ?? client.platforms[0];
  const resolveEpoch = deferredParts()?.resolveSourceDateEpoch;
  const stages = { target, isAll, buildArgs, namedContexts, findBase, resolveEpoch };
  return resolve(parsed, file.escape, { ...stages, platform, buildPlatform, hasPlatformList, isMultiPlatform });
}

/** Turns the resolved stages of a request into BuildKit's vertices. */
export function convertRequest(request: BuildRequest, resolution: Resolution, isAll: boolean): LlbConversion {
  const { file, client, options, findBase } = request;
  return convertToLlb(resolution, {
    isAll,
    cacheNamespace: client.cacheNamespace,
    contextIgnores: options.contextIgnores ?? {},
    dockerignore: options.dockerfileIgnore ?? options.dockerignore ?? "",
    compileIgnore: deferredParts()?.compileIgnorePatterns,
    findBase,
    // what the named frontend can do is known where images are: the conformance cases are those of one frontend
    hasDevices: findBase !== undefined && namesLabsFrontend(file),
  });
}

/** `# syntax=docker/dockerfile:1-labs` and the like. */
function namesLabsFrontend({ directives }: DockerfileSyntax): boolean {
  const syntax = directives.find(({ name }) => name === "syntax")?.value ?? "";
  return /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?:(?:.*-)?labs\b/.test(syntax);
}
