export interface Healthcheck {
  readonly test: readonly string[];
  /** Nanoseconds, as BuildKit keeps them; 0 when not set. */
  readonly interval: number;
  readonly timeout: number;
  readonly startPeriod: number;
  readonly startInterval: number;
  readonly retries: number;
}

/** The configuration of the image that is built, on a base image that sets only PATH. */
export interface ImageConfig {
  /** `KEY=value`, in order. */
  readonly env: readonly string[];
  readonly workingDir: string;
  readonly user: string;
  readonly entrypoint: readonly string[] | null;
  readonly cmd: readonly string[] | null;
  readonly exposedPorts: readonly string[];
  readonly volumes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly shell: readonly string[] | null;
  readonly stopSignal: string;
  readonly onBuild: readonly string[];
  readonly healthcheck: Healthcheck | null;
}
