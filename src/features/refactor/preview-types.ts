import type { PreviewLine } from "./preview-lines.ts";

/** What only the author can know, with the answer that is assumed until there is one. */
export interface QuestionView {
  readonly id: string;
  readonly text: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
}

/** What the dialog shows of a refactoring. */
export type RefactoringView =
  | {
      readonly kind: "ok";
      readonly text: string;
      /** The new `.dockerignore`; null where it stays. */
      readonly dockerignore: string | null;
      /** Of the Dockerfile; none where it stays. */
      readonly lines: readonly PreviewLine[];
      readonly ignoreLines: readonly PreviewLine[];
      readonly gains: readonly string[];
      readonly questions: readonly QuestionView[];
      readonly verified: string;
    }
  /** Still being worked out. */
  | { readonly kind: "pending"; readonly words: string }
  | { readonly kind: "none"; readonly why: string };
