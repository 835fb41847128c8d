import type { Instruction } from "../parse/syntax.ts";
import { BUILD_PLATFORM, formatPlatform, type Platform } from "../resolve/platform.ts";
import { Environment } from "../resolve/environment.ts";
import { createPulledImage, createScratchImage, UNIX_PATH, type ImageConfigState } from "../resolve/image-state.ts";
import type { StageState } from "../resolve/stage-state.ts";
import { normalizeWorkdir, toSlash } from "./dispatch/system-path.ts";
import type { Vertex } from "./vertex.ts";

/** A stage (or a named image) while its commands are carried out: what `d.state` and `d.image` are to BuildKit. */
export interface StageBuild {
  readonly state: StageState;
  readonly platform: Platform;
  /** Operating system of the image, which decides about its shell. */
  readonly imageOs: string;
  /** The base's until something changes it. */
  config: ImageConfigState;
  readonly environment: Environment;
  workingDir: string;
  user: string;
  output: Vertex | null;
  /** Platform of the vertices that follow; "" means the target's. */
  readonly outputPlatform: string;
  hasWorkdir: boolean;
  /** Names of the build arguments declared so far, its base's included. */
  argNames: ReadonlySet<string>;
  cmd: Instruction | null;
  entrypoint: Instruction | null;
  healthcheck: Instruction | null;
}

/** Starts a stage on what its base has become, or on its image. */
export function startStage(state: StageState, base: StageBuild | undefined): StageBuild {
  return base ? startOnStage(state, base) : startOnImage(state);
}

function startOnStage(state: StageState, base: StageBuild): StageBuild {
  const environment = base.environment.clone();
  // what the image sets comes last again, over what an ARG of that name said
  const { env } = base.config;
  if (!isSameList(environment.toList(), env)) for (const entry of env) environment.set(...splitPair(entry));
  return {
    state,
    platform: base.platform,
    imageOs: base.imageOs,
    config: base.config.onBuild.length > 0 ? { ...base.config, onBuild: [] } : base.config,
    environment,
    workingDir: base.workingDir,
    user: base.user,
    output: base.output,
    outputPlatform: base.outputPlatform,
    hasWorkdir: base.hasWorkdir,
    argNames: base.argNames,
    cmd: null,
    entrypoint: null,
    healthcheck: null,
  };
}

function startOnImage(state: StageState): StageBuild {
  const platform = state.platform ?? BUILD_PLATFORM;
  const { os } = platform;
  const { source } = state;
  const image = source?.kind === "image" ? createPulledImage(os) : createScratchImage(os);
  const config = withWorkingDir(withPath(image.config, os), os);
  return {
    state,
    platform,
    imageOs: image.os,
    config,
    environment: new Environment(new Map(config.env.map(splitPair))),
    workingDir: toSlash(config.workingDir, os) || "/",
    user: "",
    output: source?.kind === "image" ? toVertex(state, source) : null,
    outputPlatform: source?.kind === "image" ? formatPlatform(source.platform) : "",
    hasWorkdir: false,
    argNames: NO_NAMES,
    cmd: null,
    entrypoint: null,
    healthcheck: null,
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((entry, position) => entry === right[position]);
}

function toVertex(state: StageState, source: { ref: string; stepName: string; platform: Platform }): Vertex {
  return {
    kind: "source",
    name: source.stepName,
    stage: state.index,
    line: state.lines?.first ?? 0,
    identifier: `docker-image://${source.ref}`,
    attrs: {},
    platform: formatPlatform(source.platform),
    step: -1,
  };
}

function withPath(config: ImageConfigState, os: string): ImageConfigState {
  const hasPath = config.env.some((entry) => entry.startsWith("PATH="));
  return hasPath || os === "windows" ? config : { ...config, env: [...config.env, `PATH=${UNIX_PATH}`] };
}

function withWorkingDir(config: ImageConfigState, os: string): ImageConfigState {
  if (config.workingDir === "" || os !== "windows") return config;
  const workingDir = normalizeWorkdir("", config.workingDir, os);
  return workingDir.ok ? { ...config, workingDir: workingDir.value } : config;
}

function splitPair(entry: string): [string, string] {
  const equals = entry.indexOf("=");
  return [entry.slice(0, equals), entry.slice(equals + 1)];
}
