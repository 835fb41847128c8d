/** Something only the author of a Dockerfile knows, with what is assumed until it is answered. */
export type SplitQuestion =
  /** Does the program read other files of the project when it runs? */
  | {
      readonly id: "extra-files";
      readonly program: string;
      readonly options: readonly ["none", "all"];
      readonly assumed: "none";
    }
  /** Is it a web application, or is the plain .NET runtime enough? */
  | { readonly id: "runtime"; readonly options: readonly ["aspnet", "runtime"]; readonly assumed: "aspnet" };

/** Why a line of the new file is there. */
export type SplitReasonId = "build" | "runtime" | "install-first" | "dependencies" | "copies";

export interface SplitReason {
  /** The line of the new file, from 1. */
  readonly line: number;
  readonly id: SplitReasonId;
}

/** What is no longer in the image. */
export type LeftOut =
  | "compiler"
  | "sdk"
  | "build-tool"
  | "headers"
  | "development-dependencies"
  | "caches"
  | "sources"
  | "build-files"
  | "composer";

/** Why there is no split; `detail` is a word or a message that belongs to it. */
export interface SplitRefusal {
  readonly id:
    | "not-building"
    | "no-image"
    | "triggers"
    | "no-command"
    | "no-build-step"
    | "needs-tool"
    | "unknown-program"
    | "unknown-runtime"
    | "unknown-packages"
    | "root-folder"
    | "missing-file"
    | "different"
    | "worse";
  readonly detail: string;
}

/** What the split changes. */
export interface SplitGains {
  readonly stages: number;
  /** Base image of what ships, before and after, as written. */
  readonly baseBefore: string;
  readonly baseAfter: string;
  /** Unpacked sizes of those bases in MB; null where they are not known. */
  readonly megabytesBefore: number | null;
  readonly megabytesAfter: number | null;
  /** Commands that run again after an edit of a source file. */
  readonly rerunsBefore: number;
  readonly rerunsAfter: number;
  /** What is no longer in the image. */
  readonly leftOut: readonly LeftOut[];
}

/** A proposal to build in one stage and run in another; or why there is none. */
export type Split =
  | {
      readonly kind: "ok";
      readonly text: string;
      readonly questions: readonly SplitQuestion[];
      readonly reasons: readonly SplitReason[];
      readonly gains: SplitGains;
    }
  | { readonly kind: "none"; readonly why: SplitRefusal };

/** Answers to questions, by their ids. */
export type SplitAnswers = ReadonlyMap<string, string>;
