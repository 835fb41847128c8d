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
  | "split"
  | "exercise";

export interface DialogSlice {
  readonly dialog: DialogId | null;
  /** The address that was pasted to be opened, "" for none. */
  readonly askedAddress: string;
  /** Where the tour is; null while there is none. */
  readonly tourStep: TourStep | null;
}

export const initialDialog: DialogSlice = { dialog: null, askedAddress: "", tourStep: null };
