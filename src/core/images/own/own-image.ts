import type { HealthcheckSettings } from "../../parse/command.ts";
import type { ImageVariable } from "../known-image.ts";

/** What an image sets, as the reader's own Docker says. */
export interface OwnImageConfig {
  /** A null value was cut off in the text. */
  readonly env: readonly ImageVariable[];
  readonly workingDir: string;
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  /** `80/tcp`. */
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly labels: readonly (readonly [name: string, value: string])[];
  readonly stopSignal: string;
  readonly shell: readonly string[];
  readonly healthcheck: HealthcheckSettings | null;
  /** Its ONBUILD instructions: `COPY . /app`. */
  readonly triggers: readonly string[];
}

/** An image for one platform. */
export interface OwnImageVariant {
  /** `linux/amd64`; "" where the text doesn't say. */
  readonly platform: string;
  readonly config: OwnImageConfig;
  /** Nothing else is set. A history may leave out what its base image sets. */
  readonly isWhole: boolean;
  /** Of all layers; 0 where the text doesn't say. */
  readonly bytes: number;
}

/** What made an image known: the output of a command, or a build record for as long as it is open. */
export type OwnImageSource = "inspect" | "config" | "history" | "record";

/** An image that the reader made known. Plain data: it is kept, sent to workers, and in links. */
export interface OwnImage {
  /** As BuildKit normalizes it: `docker.io/library/node:20`. */
  readonly ref: string;
  readonly source: OwnImageSource;
  readonly variants: readonly OwnImageVariant[];
}

/** A config that sets nothing. */
export const EMPTY_OWN_CONFIG: OwnImageConfig = {
  env: [],
  workingDir: "",
  user: "",
  entrypoint: [],
  cmd: [],
  ports: [],
  volumes: [],
  labels: [],
  stopSignal: "",
  shell: [],
  healthcheck: null,
  triggers: [],
};
