import type { DirectoryNode } from "../context/tree/file-node.ts";
import type { FileTree } from "../context/tree/file-tree.ts";
import type { LineRange } from "../text/range.ts";

/** What a build does with the files of its context. */
export interface TargetFiles {
  /** What the client sends, null where nothing of the context is used. */
  readonly transfer: ContextTransfer | null;
  readonly copies: readonly ContextCopy[];
  readonly mounts: readonly ContextMount[];
  readonly failures: readonly StepFailure[];
  /** What copying alone leaves in the result of the target; RUN may remove it or add to it. */
  readonly result: FileTree;
  /** False where it was too much: the last steps are left out. */
  readonly isComplete: boolean;
}

export interface ContextTransfer {
  /** Why nothing can be sent, "" where it can; nothing else is known then. */
  readonly error: string;
  /** Every path by bytes, directories with `/` at the end; sorted when first asked for. */
  readonly paths: readonly string[];
  /** The same as a tree. */
  readonly tree: FileTree;
  readonly bytes: number;
}

/** A COPY or ADD from the build context. */
export interface ContextCopy {
  /** Id of its step. */
  readonly step: number;
  readonly lines: readonly LineRange[];
  /** One for each source, up to the first that fails; none where something is missing from the start. */
  readonly actions: readonly LandedAction[];
}

export interface LandedAction {
  readonly source: string;
  readonly destination: string;
  readonly hasFailed: boolean;
  /** By path; sorted when first asked for. */
  readonly lands: readonly LandedFile[];
  /** The same as they were written. */
  readonly parts: readonly LandedPart[];
}

/** A file by itself, or a directory that is put where nothing was, with all that is in it. */
export type LandedPart =
  | LandedFile
  | { readonly kind: "whole"; readonly path: string; readonly directory: DirectoryNode };

/** A file that is written, or a directory that is made or gets another mode. */
export interface LandedFile {
  readonly path: string;
  readonly kind: "file" | "archive" | "directory" | "link";
  /** Of a file its path in the context or `ARCHIVE!entry`, of a link its target. */
  readonly from: string;
  /** The path in the context that a file or a link was copied from; "" for anything else. */
  readonly source: string;
  /** -1 for a link. */
  readonly mode: number;
  readonly size: number;
}

/** A bind mount from the build context. */
export interface ContextMount {
  readonly step: number;
  readonly destination: string;
  /** Path in the context, "" for all of it. */
  readonly source: string;
  /** Paths below, "." for a file. */
  readonly sees: readonly string[];
  readonly isAbsent: boolean;
}

/** A step that fails for its context files. */
export interface StepFailure {
  readonly step: number;
  readonly lines: readonly LineRange[];
  /** What `docker build` prints after `failed to solve: `, with REF for the name of the snapshot. */
  readonly message: string;
}
