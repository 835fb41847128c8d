import type { ExposedRanges } from "../resolve/exposed-ports.ts";
import type { ImageConfigState } from "../resolve/image-state.ts";
import type { KnownBase } from "../resolve/known-base.ts";
import { findImage } from "./find-image.ts";
import { type KnownImage, VARIES } from "./known-image.ts";

/** What `analyze` asks about base images. A page can draw its first graph before it has loaded the catalogue. */
export interface ImageCatalogue {
  readonly find: (ref: string) => KnownImage | null;
  readonly baseOf: (image: KnownImage) => KnownBase;
}

/** The images of the catalogue. */
export const imageCatalogue: ImageCatalogue = { find: findImage, baseOf };

/** What a stage on the image starts with. */
function baseOf(image: KnownImage): KnownBase {
  const known = bases.get(image);
  if (known) return known;
  const base: KnownBase = { config: toConfig(image), mayBeSet: new Set(image.mayBeSet) };
  bases.set(image, base);
  return base;
}

const bases = new WeakMap<KnownImage, KnownBase>();

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
