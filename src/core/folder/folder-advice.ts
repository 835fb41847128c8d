import type { FolderAmount } from "./folder-report.ts";
import type { NeedlessReason } from "./needless.ts";

/** A line for the ignore file that was tried: the build then sends less and fails nowhere where it did not before. */
export interface IgnoreSuggestion {
  readonly line: string;
  /** "large" only says so: whether a step needs it can't be known. */
  readonly reason: NeedlessReason | "large";
  readonly saved: FolderAmount;
  /** Lines of the steps that no longer run again when one of these files changes. */
  readonly rerunLines: readonly number[];
}

/** A whole ignore file that was tried. */
export interface GeneratedIgnore {
  readonly text: string;
  readonly sent: FolderAmount;
  /** "same": the build is sent exactly what it was before; "less": also without what the suggestions leave out. */
  readonly proof: "same" | "less";
}

export interface FolderAdvice {
  /** What saves most first. */
  readonly suggestions: readonly IgnoreSuggestion[];
  /** Null where there is nothing to send, or none was found that leaves the build as it is. */
  readonly generated: GeneratedIgnore | null;
}
