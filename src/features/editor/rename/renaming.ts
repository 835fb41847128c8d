import type { AnalyzeOptions } from "#core/analysis.ts";
import type { TextEdit } from "#core/lint/problem.ts";
import type { RenameRefusal } from "./rename-refusal.ts";

/** The edits of a renaming, and the build options that go with the new name. */
export type Renaming =
  | {
      readonly kind: "ok";
      readonly edits: readonly TextEdit[];
      readonly options: AnalyzeOptions;
      readonly stage?: { readonly from: string; readonly to: string };
    }
  | { readonly kind: "refused"; readonly why: RenameRefusal };
