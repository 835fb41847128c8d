export type LogStatus =
  | "done"
  | "cached"
  | "error"
  | "canceled"
  /** The log ends before it does. */
  | "unfinished";

export interface LogLine {
  /** Seconds after the step started; null where the log does not say. */
  readonly at: number | null;
  readonly text: string;
}

/** One step as a log has it. */
export interface LogVertex {
  /** What tells it from the others: its number in a plain log, its place in a terminal, its digest in a raw one and in a record. */
  readonly key: string;
  readonly name: string;
  readonly status: LogStatus;
  /** How long it took; null where the log does not say. */
  readonly seconds: number | null;
  /** Seconds from the start of the build; null where the log does not say, as a plain one without timestamps. */
  readonly startedAt: number | null;
  /** "" without one. */
  readonly error: string;
  readonly output: readonly LogLine[];
  readonly warnings: readonly string[];
}

/** A build as it went. */
export interface BuildLog {
  /** `terminal` is what the display of a terminal shows: hardly any output, and names that may be cut off. */
  readonly format: "plain" | "rawjson" | "terminal" | "record";
  /** In the order in which they appear first. */
  readonly vertices: readonly LogVertex[];
  /** What ended the build, in its own words; "" where nothing did. */
  readonly error: string;
  /** Lines that aren't part of a log. */
  readonly strayLines: number;
}

/** Why something isn't a log that can be read. */
export type NoLogReason =
  | "tooLong"
  | "empty"
  /** No line of a raw log is whole. */
  | "brokenRaw"
  /** Of the builder before BuildKit. */
  | "legacy"
  | "noLog";

export type ParsedLog =
  | { readonly kind: "ok"; readonly log: BuildLog }
  | { readonly kind: "bad"; readonly reason: NoLogReason };
