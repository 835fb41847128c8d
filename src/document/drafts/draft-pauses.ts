/** The draft is written when nothing has changed for so many milliseconds. */
export const PAUSE = 400;

/** Changes that go on don't put off the draft for longer than this. */
export const LONGEST_PAUSE = 1_000;

/** A text that stays for so long becomes a version. */
export const REST = 1_000;
