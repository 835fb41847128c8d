import type { AnyRefactoringId } from "#core/refactor/refactoring-ids.ts";
import type { TourStep } from "../view/tour-steps.ts";

export interface DialogSlice {
  /** The id of the window above the page, one at a time. */
  readonly dialog: string | null;
  /** What the dialog `refactor` previews. */
  readonly refactoring: AnyRefactoringId;
  /** The address that was pasted to be opened, "" for none. */
  readonly askedUrl: string;
  /** Where the tour is; null while there is none. */
  readonly tourStep: TourStep | null;
}

export const initialDialog: DialogSlice = { dialog: null, refactoring: "split", askedUrl: "", tourStep: null };
