import type { HealthcheckSettings } from "../parse/command.ts";
import type { ExposedRanges } from "./exposed-ports.ts";

/** The configuration of a stage's image; every change makes a new value. */
export interface ImageConfigState {
  readonly env: readonly string[];
  readonly workingDir: string;
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly exposedPorts: ExposedRanges | null;
  readonly volumes: ReadonlySet<string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly shell: readonly string[];
  readonly stopSignal: string;
  readonly onBuild: readonly string[];
  readonly healthcheck: HealthcheckSettings | null;
}

export interface ImageState {
  readonly os: string;
  readonly config: ImageConfigState;
}

export const UNIX_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

const EMPTY_CONFIG: ImageConfigState = {
  env: [],
  workingDir: "",
  user: "",
  entrypoint: [],
  cmd: [],
  exposedPorts: null,
  volumes: new Set(),
  labels: new Map(),
  shell: [],
  stopSignal: "",
  onBuild: [],
  healthcheck: null,
};

/** What BuildKit starts a stage FROM scratch with; as `emptyImage`. */
export function createScratchImage(os: string): ImageState {
  const env = os === "windows" ? [] : [`PATH=${UNIX_PATH}`];
  return { os, config: { ...EMPTY_CONFIG, workingDir: "/", env } };
}

/** What a named context without an image config starts with. */
export function createEmptyImage(os: string): ImageState {
  return { os, config: EMPTY_CONFIG };
}

/** What stands for every image of a registry here: no registry is asked, its configuration is taken to set only PATH. */
export function createPulledImage(os: string): ImageState {
  return { os, config: { ...EMPTY_CONFIG, env: [`PATH=${UNIX_PATH}`] } };
}
