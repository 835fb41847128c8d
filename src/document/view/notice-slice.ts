import type { BuildInput } from "#core/build-input/build-input.ts";
import type { CacheSlice } from "../cache/cache-slice.ts";

/** Something that went wrong with what was brought in, said in one place until it is dismissed. */
export interface Notice {
  readonly kind: "link" | "storage" | "size" | "file" | "start" | "stop";
  readonly message: string;
}

/** A short message that goes away by itself. */
export interface Toast {
  /** Rises with every toast. */
  readonly id: number;
  readonly message: string;
  readonly undo: ToastUndo | null;
}

/** What the toast's "Undo" brings back. */
export type ToastUndo =
  /** The document that was open before, as long as the one that took its place (`documentId`) is open. */
  | { readonly kind: "document"; readonly opened: number }
  /** The text before a change, as long as it is still as that change left it. */
  | { readonly kind: "text"; readonly before: string; readonly after: string }
  /** The texts before a suggestion of the cache panel was taken, and what was taken to be built then. */
  | {
      readonly kind: "advice";
      readonly before: BuildInput;
      readonly built: CacheSlice["built"];
      readonly after: BuildInput;
    };

export interface NoticeSlice {
  readonly notice: Notice | null;
  readonly toast: Toast | null;
}

export const initialNotice: NoticeSlice = { notice: null, toast: null };
