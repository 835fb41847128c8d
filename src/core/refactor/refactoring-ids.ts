/** The refactorings other than the split, in the order in which they are best made. */
export const REFACTORING_IDS = [
  "secret-mounts",
  "manifests-first",
  "dockerignore",
  "cache-mounts",
  "shared-base",
  "pin-bases",
  "test-stage",
  "cross-compile",
] as const;

export type RefactoringId = (typeof REFACTORING_IDS)[number];

/** Everything that can be previewed as a rewrite of the file. */
export type AnyRefactoringId = "split" | RefactoringId;
