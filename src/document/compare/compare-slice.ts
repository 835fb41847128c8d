/** A second Dockerfile next to the open one. */
export interface CompareSlice {
  /** The earlier text; null while nothing is compared. */
  readonly compare: string | null;
  /** The comparison covers the page; otherwise the page can be worked with, and the comparison is a click away. */
  readonly isCompareShown: boolean;
}

export const initialCompare: CompareSlice = { compare: null, isCompareShown: false };
