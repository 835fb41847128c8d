import type { LineRange, TextRange } from "../text/range.ts";
import type { Message } from "./say.ts";

export type Severity = "error" | "warning" | "info";

export type ProblemFamily = "build" | "buildkit" | "hadolint" | "stages";

/** A replacement of one piece of the text. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

/** A part of the build that a fix may change on purpose; the steps of the instructions it edits are always among them. */
export type BuildFacet =
  | "names"
  | "stages"
  | "bases"
  | "platforms"
  | "edges"
  | "environment"
  | "workdir"
  | "user"
  | "shell"
  | "command"
  | "labels"
  | "settings"
  | "order";

/** A remedy that can be applied as it is. */
export interface Fix {
  /** What it does, in the imperative: "Rename to `builder`". */
  readonly title: string;
  /** The title as a message, for other languages; none where only English says it. */
  readonly said?: Message;
  readonly edits: readonly TextEdit[];
  /** May be applied unseen ("fix all safe ones"). */
  readonly isSafe: boolean;
  /** What it is about, next to the instructions it edits: all else has to stay the same. */
  readonly changes?: readonly BuildFacet[];
}

/** Something to tell the user, at its place. */
export interface Problem {
  /** `BuildError` for what ends a build; BuildKit's and hadolint's own ids; `stages/…` for ours, `project/…` for those about several files. */
  readonly rule: string;
  /** The ids other families have for the same finding. */
  readonly aliases: readonly string[];
  readonly family: ProblemFamily;
  readonly severity: Severity;
  /** In English; what BuildKit says is as BuildKit says it. */
  readonly message: string;
  /** The message for other languages; none where only English says it. */
  readonly said?: Message;
  /** The word, flag or path it is about. */
  readonly range: TextRange;
  readonly lines: LineRange;
  /** Index of the stage it is in; -1 outside of all. */
  readonly stage: number;
  readonly fixes: readonly Fix[];
}
