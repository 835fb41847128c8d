import type { OwnImageVariant } from "../images/own/own-image.ts";

/** One build as BuildKit's history recorded it. */
export interface BuildRecord {
  /** BuildKit's reference of the build. */
  readonly ref: string;
  /** The bake target it was; null for a plain `docker build`. */
  readonly bakeTarget: string | null;
  /** File name of the Dockerfile, as given to the build. */
  readonly dockerfile: string;
  readonly target: string;
  readonly buildArgs: ReadonlyMap<string, string>;
  /** Platforms as asked for, separated by commas; "" when none was. */
  readonly platform: string;
  /** The platform of the builder; "" when the record does not say. */
  readonly buildPlatform: string;
  /** Named contexts by name, as given to the frontend. */
  readonly contexts: ReadonlyMap<string, string>;
  /** Milliseconds since 1970; null when the record does not say. */
  readonly createdAt: number | null;
  readonly completedAt: number | null;
  /** What ended the build; null when it succeeded. */
  readonly error: string | null;
  /** One for each platform that has one. */
  readonly provenances: readonly Provenance[];
  /** Steps in the order in which they started, then by name; those that never started come last. */
  readonly vertices: readonly RecordedVertex[];
  /** Labels given with `--label`. */
  readonly labels: ReadonlyMap<string, string>;
  /** Configuration of the image that was built, for each platform; empty when the record does not hold it. */
  readonly imageConfigs: readonly OwnImageVariant[];
  /** Configuration of the image at the bottom of the target, for each platform; empty when the record does not hold it. */
  readonly baseImageConfigs: readonly OwnImageVariant[];
}

/** One LLB vertex of a recorded build. Times are milliseconds since 1970, with a fraction. */
export interface RecordedVertex {
  readonly digest: string;
  readonly name: string;
  /** Digests of the vertices it waited for. */
  readonly inputs: readonly string[];
  readonly cached: boolean;
  readonly started: number | null;
  readonly completed: number | null;
  /** Null when it did not fail. */
  readonly error: string | null;
  readonly output: readonly RecordedLine[];
  /** Downloads, uploads and exports inside the vertex. */
  readonly transfers: readonly RecordedTransfer[];
}

/** A piece of what a step printed. */
export interface RecordedLine {
  readonly at: number | null;
  /** 1 is standard output, 2 standard error. */
  readonly stream: number;
  readonly text: string;
}

/** Something a vertex reported while it ran, such as a layer that was pulled. */
export interface RecordedTransfer {
  readonly id: string;
  readonly name: string;
  readonly current: number;
  /** 0 when unknown. */
  readonly total: number;
  readonly started: number | null;
  readonly completed: number | null;
}

/** What a SLSA provenance of BuildKit says beyond the record. */
export interface Provenance {
  readonly version: "v0.2" | "v1";
  /** The Dockerfiles in it: of `mode=max` only. */
  readonly sources: readonly ProvenanceSource[];
  /** Where each vertex comes from, by its digest: first and last lines in a source, from 1. */
  readonly locations: ReadonlyMap<string, SourceLocation>;
  readonly materials: readonly ProvenanceMaterial[];
  /** Layers of what each vertex resulted in, from the base up, by its digest; empty where nothing had to pack them. */
  readonly layers: ReadonlyMap<string, readonly ProvenanceLayer[]>;
  readonly target: string;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly platform: string;
  /** What the machine had worked by several moments of the build, in order of time. */
  readonly cpu: readonly CpuSample[];
}

/** What all processors of a machine together had done by a moment, in seconds since it was started. */
export interface CpuSample {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly busy: number;
  /** Busy or not. */
  readonly all: number;
}

export interface ProvenanceSource {
  readonly filename: string;
  /** The text; malformed UTF-8 is replaced. */
  readonly text: string;
  /** Its bytes as base64, exactly as the provenance has them. */
  readonly base64: string;
}

export interface SourceLocation {
  /** Index into `sources`. */
  readonly source: number;
  /** First and last line, from 1. */
  readonly lines: readonly [number, number];
}

/** A layer as it is stored and sent. */
export interface ProvenanceLayer {
  readonly digest: string;
  /** Compressed; null where BuildKit had not compressed it. */
  readonly bytes: number | null;
}

/** Something the build took from elsewhere. */
export interface ProvenanceMaterial {
  readonly uri: string;
  /** `sha256:…`; "" without one. */
  readonly digest: string;
}
