/** A window above the page; one at a time. */
export type DialogId = "share" | "export" | "address" | "history" | "compare";

export interface DialogSlice {
  readonly dialog: DialogId | null;
}

export const initialDialog: DialogSlice = { dialog: null };
