import type { ExposedRanges } from "../resolve/exposed-ports.ts";
import type { ImageConfigState } from "../resolve/image-state.ts";
import type { KnownBase } from "../resolve/known-base.ts";
import { type KnownImage, VARIES } from "./known-image.ts";

/** What a stage on the image starts with. */
export function createImageBase(image: KnownImage): KnownBase {
  return {
    config: toConfig(image),
    mayBeSet: new Set(image.mayBeSet),
    triggers: image.triggers,
    isOpen: image.hasUnknownTriggers,
  };
}

function toConfig(image: KnownImage): ImageConfigState {
  return {
    env: image.env.map(({ name, value }) => `${name}=${value ?? `\${${name}}`}`),
    // what depends on the version isn't a place to work out paths from
    workingDir: image.workingDir.includes(VARIES) ? "" : image.workingDir,
    user: image.user.includes(VARIES) ? "" : image.user,
    entrypoint: image.entrypoint,
    cmd: image.cmd,
    exposedPorts: image.ports.reduce(addPort, null),
    volumes: new Set(image.volumes),
    labels: new Map(),
    shell: image.shell,
    stopSignal: image.stopSignal,
    // BuildKit has carried them out by the time the stage begins
    onBuild: [],
    healthcheck: image.healthcheck,
  };
}

function addPort(earlier: ExposedRanges | null, port: string): ExposedRanges {
  const [number = "", protocol = "tcp"] = port.split("/");
  return { range: { first: Number(number), last: Number(number), protocol }, earlier };
}
