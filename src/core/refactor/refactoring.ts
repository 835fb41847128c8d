import type { Analysis, Problem } from "../analysis.ts";
import type { Facts } from "../lint/facts/facts.ts";
import type { TextEdit } from "../lint/problem.ts";
import type { CacheTool } from "./rewrites/cache-tools.ts";

/** Why a line of the new file is there. */
export type RewriteReason =
  | "install-first"
  | "cache-mount"
  | "secret-mount"
  | "shared-stage"
  | "uses-shared-stage"
  | "test-stage"
  | "runs-tests"
  | "build-platform"
  | "target-platform"
  | "pinned";

/** Something to know of a result; names and values as written in the file. */
export type RewriteNote =
  /** Commands that no longer run again after an edit of a source file. */
  | { readonly id: "no-rerun"; readonly commands: readonly string[] }
  | { readonly id: "cached"; readonly tools: readonly CacheTool[] }
  /** Lines of the new `.dockerignore`. */
  | { readonly id: "not-sent"; readonly lines: readonly string[] }
  | { readonly id: "may-have-own-ignore-file" }
  | { readonly id: "secrets"; readonly names: readonly string[]; readonly option: string }
  /** The image set the variable too. */
  | { readonly id: "not-in-image"; readonly names: readonly string[] }
  /** The default of the argument was the secret itself. */
  | { readonly id: "was-written"; readonly names: readonly string[] }
  | { readonly id: "installed-once"; readonly stages: readonly string[]; readonly command: string }
  | { readonly id: "run-tests"; readonly stage: string }
  | { readonly id: "no-longer-tested"; readonly command: string }
  | { readonly id: "built-natively"; readonly stage: string; readonly image: string }
  /** `asOf` is a month, "2026-08". */
  | { readonly id: "pinned"; readonly from: string; readonly to: string; readonly asOf: string }
  | { readonly id: "no-digest" };

/** What of the outcome a rewrite is about; everything else has to stay as it is. */
export interface RewriteScope {
  /** Names of stages that are new. */
  readonly addedStages?: readonly string[];
  /** Steps of a stage may come in another order. */
  readonly movesSteps?: boolean;
  /** Variables that RUNs may see or see no longer. */
  readonly variables?: readonly string[];
  /** Base images may have another tag. */
  readonly changesImages?: boolean;
  /** Stages may be built on another platform. */
  readonly changesPlatforms?: boolean;
}

/** A change that can be made by itself. */
export interface Rewrite {
  /** Tells it from the others of the same text, also after some of them were made. */
  readonly key: string;
  readonly edits: readonly TextEdit[];
  /** The new text of the `.dockerignore`; left out where it stays. */
  readonly dockerignore?: string;
  readonly scope: RewriteScope;
  readonly notes: readonly RewriteNote[];
}

/** A file as refactorings read it. */
export interface ReadFile {
  readonly analysis: Analysis;
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

/** Finds the changes that a refactoring would make, and says why a line of the result is there. */
export interface Refactoring {
  readonly find: (file: ReadFile) => readonly Rewrite[];
  /** Of a line that is new; null where it needs no reason. */
  readonly reasonFor: (line: string) => RewriteReason | null;
}

/** What a refactoring makes of a file. It was analyzed: it builds, has the same outcome and no new problem. */
export interface Proposal {
  readonly text: string;
  /** The new text of the `.dockerignore`; null where it stays. */
  readonly dockerignore: string | null;
  readonly notes: readonly RewriteNote[];
  readonly reasonFor: (line: string) => RewriteReason | null;
}
