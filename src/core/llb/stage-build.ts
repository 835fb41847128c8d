import type { Instruction } from "../parse/syntax.ts";
import {
  BUILD_PLATFORM,
  formatPlatform,
  normalizePlatform,
  UNKNOWN_PLATFORM,
  type Platform,
} from "../resolve/platform.ts";
import { Environment } from "../resolve/environment.ts";
import {
  createEmptyImage,
  createPulledImage,
  createScratchImage,
  UNIX_PATH,
  type ImageConfigState,
  type ImageState,
} from "../resolve/image-state.ts";
import { hasImageConfig, imageOfContext } from "../resolve/load-context.ts";
import type { FindBase, KnownBase } from "../resolve/known-base.ts";
import type { StageState } from "../resolve/stage-state.ts";
import { toContextVertex } from "./context-vertex.ts";
import { normalizeWorkdir, toSlash } from "./dispatch/system-path.ts";
import type { Vertex } from "./vertex.ts";
import type { Budget } from "../text/budget.ts";
import { OwnConfig } from "./own-config.ts";

/** A stage (or a named image) while its commands are carried out: what `d.state` and `d.image` are to BuildKit. */
export interface StageBuild {
  readonly state: StageState;
  /** Where its commands run; unknown while those of a stage on a named context without an image config do. */
  platform: Platform;
  /** Operating system of the image, which decides about its shell. */
  readonly imageOs: string;
  /** The base's until something changes it. */
  config: ImageConfigState;
  readonly environment: Environment;
  workingDir: string;
  user: string;
  output: Vertex | null;
  /** Platform of the vertices that follow, null where nothing says so, which means the target's. */
  readonly outputPlatform: Platform | null;
  /** What is taken from the build context, from its root. */
  readonly contextPaths: string[];
  /** What is taken from the named context that the stage comes from, null if there is none. */
  readonly paths: Set<string> | null;
  hasWorkdir: boolean;
  /** The working directory is that of a base image nothing is known of. */
  isWorkingDirOpen: boolean;
  /** The base image may set a variable of this name; null without knowledge of base images. */
  readonly mayBeSet: ((name: string) => boolean) | null;
  /** What it has of the config that its base has not. */
  readonly own: OwnConfig;
  /** Names of the build arguments declared so far, its base's included. */
  argNames: ReadonlySet<string>;
  cmd: Instruction | null;
  entrypoint: Instruction | null;
  healthcheck: Instruction | null;
}

/**
 * Starts a stage on what its base has become, or on its image. Without `findBase` every image is taken to set only PATH,
 * as in the conformance cases.
 */
export function startStage(
  state: StageState,
  base: StageBuild | undefined,
  contextIgnores: Readonly<Record<string, string>>,
  budget: Budget,
  findBase?: FindBase,
): StageBuild {
  if (base) return startOnStage(state, base, budget);
  return state.source?.kind === "context"
    ? startOnContext(state, state.source, contextIgnores, budget, findBase)
    : startOnImage(state, budget, findBase);
}

function startOnStage(state: StageState, base: StageBuild, budget: Budget): StageBuild {
  const environment = base.environment.clone();
  // a named context without an image config sets no PATH
  const config = base.state.replacedBy ? withPath(base.config, base.platform.os) : base.config;
  // what the image sets comes last again, over what an ARG of that name said
  const { env } = config;
  if (!isSameList(environment.toList(budget), env)) {
    budget.spend("entries", env.length);
    for (const entry of env) environment.set(...splitPair(entry));
  }
  return {
    state,
    platform: base.platform,
    imageOs: base.imageOs,
    config: config.onBuild.length > 0 ? { ...config, onBuild: [] } : config,
    environment,
    workingDir: base.workingDir,
    user: base.user,
    output: base.output,
    outputPlatform: base.outputPlatform,
    contextPaths: [],
    paths: base.paths,
    hasWorkdir: base.hasWorkdir,
    isWorkingDirOpen: base.isWorkingDirOpen,
    mayBeSet: base.mayBeSet,
    own: new OwnConfig(budget),
    argNames: base.argNames,
    cmd: null,
    entrypoint: null,
    healthcheck: null,
  };
}

function startOnImage(state: StageState, budget: Budget, findBase: FindBase | undefined): StageBuild {
  const platform = state.platform ?? BUILD_PLATFORM;
  const { os } = platform;
  const { source } = state;
  if (source?.kind !== "image") return startOn(state, budget, platform, createScratchImage(os), null, null);
  const known = findBase?.(source.ref);
  return startOn(
    state,
    budget,
    platform,
    toImageState(known, os),
    toVertex(state, source),
    source.platform,
    null,
    known,
  );
}

/** An image; undefined without knowledge of images. */
function toImageState(known: KnownBase | null | undefined, os: string): ImageState {
  const pulled = createPulledImage(os);
  return known === undefined ? pulled : { ...pulled, config: configOf(known, pulled.config) };
}

/** What an image sets. The PATH of one that isn't known stands for itself: `${PATH}`. */
function configOf(known: KnownBase | null, pulled: ImageConfigState): ImageConfigState {
  if (known && !known.isOpen) return known.config;
  const { env, ...others } = known?.config ?? { ...pulled, env: [] };
  const hasPath = env.some((entry) => entry.startsWith("PATH="));
  return { ...others, env: hasPath ? env : ["PATH=${PATH}", ...env] };
}

type ContextOfStage = Extract<StageState["source"], { readonly kind: "context" }>;

/** Starts on the named context that replaces the stage, or the image it would start from. */
function startOnContext(
  state: StageState,
  source: ContextOfStage,
  contextIgnores: Readonly<Record<string, string>>,
  budget: Budget,
  findBase: FindBase | undefined,
): StageBuild {
  const { replacedBy } = state;
  const platform = state.platform ?? UNKNOWN_PLATFORM;
  const { os } = platform;
  const hasImage = hasImageConfig(source.from);
  const known = hasImage ? findBase?.(imageOfContext(source.from)) : undefined;
  const image = hasImage
    ? toImageState(known, known?.platform?.os ?? os)
    : replacedBy
      ? createEmptyImage(os)
      : createScratchImage(os);
  const paths = source.from.kind === "local" ? new Set<string>() : null;
  const output = toContextVertex(source, { stage: -1, line: 0 }, paths, contextIgnores);
  return startOn(state, budget, platform, image, output, replacedBy ? source.platform : platform, paths, known);
}

function startOn(
  state: StageState,
  budget: Budget,
  platform: Platform,
  image: ImageState,
  output: Vertex | null,
  outputPlatform: Platform | null,
  paths: Set<string> | null = null,
  known?: KnownBase | null,
): StageBuild {
  const { os } = platform;
  const config = state.replacedBy ? image.config : withWorkingDir(withPath(image.config, os), os);
  return {
    state,
    platform,
    imageOs: image.os,
    config,
    environment: new Environment(new Map(config.env.map(splitPair))),
    workingDir: toSlash(config.workingDir, os) || "/",
    user: config.user,
    output,
    outputPlatform: outputPlatform && normalizePlatform(outputPlatform),
    contextPaths: [],
    paths,
    hasWorkdir: false,
    isWorkingDirOpen: known === null || (known?.isOpen === true && image.config.workingDir === ""),
    mayBeSet: known === null || known?.isOpen === true ? isAnything : known ? (name) => known.mayBeSet.has(name) : null,
    own: new OwnConfig(budget),
    argNames: NO_NAMES,
    cmd: null,
    entrypoint: null,
    healthcheck: null,
  };
}

function isAnything(): boolean {
  return true;
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
