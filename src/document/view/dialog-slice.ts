import type { AnyRefactoringId } from "#core/refactor/refactoring-ids.ts";
import type { TourStep } from "./tour-steps.ts";

/** A window above the page; one at a time. */
export type DialogId =
  | "share"
  | "export"
  | "address"
  | "history"
  | "compare"
  | "rules"
  | "hadolint"
  | "images"
  | "lessons"
  | "palette"
  | "help"
  | "glossary"
  | "examples"
  | "exercise"
  | "refactor";

export interface DialogSlice {
  readonly dialog: DialogId | null;
  /** What the dialog `refactor` previews. */
  readonly refactoring: AnyRefactoringId;
  /** The address that was pasted to be opened, "" for none. */
  readonly askedAddress: string;
  /** Where the tour is; null while there is none. */
  readonly tourStep: TourStep | null;
}

export const initialDialog: DialogSlice = { dialog: null, refactoring: "split", askedAddress: "", tourStep: null };
