import type { Analysis } from "#core/analysis.ts";
import { inputOfAnalysis } from "#core/build-input/analyze-options.ts";
import { canonicalInput } from "#core/build-input/input-fields.ts";
import type { OwnImageVariant } from "#core/images/own/own-image.ts";
import type { ImageConfig } from "#core/llb/image-config.ts";
import type { BuildRecord } from "#core/record/build-record.ts";
import { inputOfRecord } from "#core/record/input-of-record.ts";
import { type RecordedSize, recordedSizes } from "#core/record/recorded-sizes.ts";
import type { LogOverlay } from "../log/log-overlay.ts";

/** What a record says of the image that was built. */
export interface RecordedResult {
  /** By id of step; only of steps that are as they were built. */
  readonly sizes: ReadonlyMap<number, RecordedSize>;
  /** The configuration; null where the record has none, or the text or an option has changed since. */
  readonly config: ImageConfig | null;
  /** Labels that were given with `--label`. */
  readonly labels: ReadonlyMap<string, string>;
}

/** What a recorded build says of the image of `analysis`, over which it is laid. */
export function recordedResult(build: BuildRecord, analysis: Analysis, { match }: LogOverlay): RecordedResult {
  const byVertex = recordedSizes(build);
  const sizes = new Map<number, RecordedSize>();
  for (const { vertex, kind, step } of match.vertices) {
    const size = byVertex.get(vertex.key);
    if (size && kind === "same" && step >= 0 && !sizes.has(step)) sizes.set(step, size);
  }
  const variant = isAsBuilt(build, analysis) ? variantFor(build.imageConfigs, analysis.build.platform) : null;
  return { sizes, config: variant && toImageConfig(variant), labels: build.labels };
}

function isAsBuilt(build: BuildRecord, analysis: Analysis): boolean {
  const input = inputOfRecord(build);
  return input !== null && JSON.stringify(canonicalInput(input)) === JSON.stringify(inputOfAnalysis(analysis));
}

function variantFor(variants: readonly OwnImageVariant[], platform: string): OwnImageVariant | null {
  const [only] = variants;
  return variants.find((one) => one.platform === platform) ?? (variants.length === 1 && only ? only : null);
}

function toImageConfig({ config }: OwnImageVariant): ImageConfig {
  const { env, ports, labels, triggers, ...same } = config;
  return {
    ...same,
    env: env.map(({ name, value }) => `${name}=${value ?? ""}`),
    exposedPorts: ports,
    labels: Object.fromEntries(labels),
    onBuild: triggers,
  };
}
