/** Something only the author of a Dockerfile knows, with what is assumed until it is answered. */
export interface SplitQuestion {
  /** Names the answer: `runtime-packages`, `extra-files`, … */
  readonly id: string;
  readonly question: string;
  readonly options: readonly SplitOption[];
  /** `value` of the option that holds without an answer. */
  readonly assumed: string;
}

export interface SplitOption {
  readonly value: string;
  readonly label: string;
}

/** Why a part of the new file is as it is. */
export interface SplitReason {
  /** The line of the new file, from 1. */
  readonly line: number;
  readonly reason: string;
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
  readonly leftOut: readonly string[];
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
  | { readonly kind: "none"; readonly why: string };

/** Answers to questions, by their ids. */
export type SplitAnswers = ReadonlyMap<string, string>;
