import type { Instruction } from "../parse/syntax.ts";
import { BUILD_PLATFORM, formatPlatform, type Platform } from "../resolve/platform.ts";
import { Environment } from "../resolve/environment.ts";
import { createPulledImage, createScratchImage, UNIX_PATH, type ImageConfigState } from "../resolve/image-state.ts";
import type { StageState } from "../resolve/stage-state.ts";
import { ok } from "../text/result.ts";
import { normalizeWorkdir, toSlash } from "./system-path.ts";
import type { Vertex } from "./vertex.ts";

/** A stage (or a named image) while its commands are carried out: what `d.state` and `d.image` are to BuildKit. */
export interface StageBuild {
  readonly state: StageState;
  readonly platform: Platform;
  /** Operating system of the image, which decides about its shell. */
  readonly imageOs: string;
  config: ImageConfigState;
  readonly environment: Environment;
  workingDir: string;
  user: string;
  output: Vertex | null;
  /** Platform of the vertices that follow; "" means the target's. */
  readonly outputPlatform: string;
  hasWorkdir: boolean;
  /** Names of the build arguments declared so far, its base's included. */
  readonly argNames: Set<string>;
  cmd: Instruction | null;
  entrypoint: Instruction | null;
  healthcheck: Instruction | null;
}

/** Starts a stage on what its base has become, or on its image. */
export function startStage(state: StageState, base: StageBuild | undefined): StageBuild {
  const fresh = { state, cmd: null, entrypoint: null, healthcheck: null };
  if (base) {
    const environment = base.environment.clone();
    // what the image sets comes last again, over what an ARG of that name said
    for (const entry of base.config.env) environment.set(...splitPair(entry));
    return {
      ...fresh,
      platform: base.platform,
      imageOs: base.imageOs,
      config: { ...base.config, onBuild: [] },
      environment,
      workingDir: base.workingDir,
      user: base.user,
      output: base.output,
      outputPlatform: base.outputPlatform,
      hasWorkdir: base.hasWorkdir,
      argNames: new Set(base.argNames),
    };
  }
  const platform = state.platform ?? BUILD_PLATFORM;
  const { source } = state;
  const image = source?.kind === "image" ? createPulledImage(platform.os) : createScratchImage(platform.os);
  const config = withWorkingDir(withPath(image.config, platform.os), platform.os);
  return {
    ...fresh,
    platform,
    imageOs: image.os,
    config,
    environment: new Environment(config.env.map(splitPair)),
    workingDir: toSlash(config.workingDir, platform.os) || "/",
    user: "",
    output: source?.kind === "image" ? toVertex(state, source) : null,
    outputPlatform: source?.kind === "image" ? formatPlatform(source.platform) : "",
    hasWorkdir: false,
    argNames: new Set(),
  };
}

function toVertex(state: StageState, source: { ref: string; stepName: string; platform: Platform }): Vertex {
  return {
    kind: "source",
    name: source.stepName,
    stage: state.index,
    line: state.lines[0]?.first ?? 0,
    identifier: `docker-image://${source.ref}`,
    attrs: {},
    platform: formatPlatform(source.platform),
  };
}

function withPath(config: ImageConfigState, os: string): ImageConfigState {
  const hasPath = config.env.some((entry) => entry.startsWith("PATH="));
  return hasPath || os === "windows" ? config : { ...config, env: [...config.env, `PATH=${UNIX_PATH}`] };
}

function withWorkingDir(config: ImageConfigState, os: string): ImageConfigState {
  const workingDir = config.workingDir === "" ? ok("") : normalizeWorkdir("", config.workingDir, os);
  return workingDir.ok ? { ...config, workingDir: workingDir.value } : config;
}

function splitPair(entry: string): [string, string] {
  const equals = entry.indexOf("=");
  return [entry.slice(0, equals), entry.slice(equals + 1)];
}
