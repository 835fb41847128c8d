import type { HealthcheckSettings } from "../parse/command.ts";

/** The configuration of the image that is built, on a base image that sets only PATH. */
export interface ImageConfig {
  /** `KEY=value`, in order. */
  readonly env: readonly string[];
  readonly workingDir: string;
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly exposedPorts: readonly string[];
  readonly volumes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly shell: readonly string[];
  readonly stopSignal: string;
  readonly onBuild: readonly string[];
  readonly healthcheck: HealthcheckSettings | null;
}
