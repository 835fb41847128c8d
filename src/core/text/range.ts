/** A piece of the text: UTF-16 offsets from 0, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whole lines of the text, counted from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}
