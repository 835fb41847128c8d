const LETTER = 7;
const EXTRAS = 46;
const NARROWEST = 92;

/** Pixels that the node of a source called `name` is wide. */
export function sourceWidth(name: string): number {
  return Math.max(Math.ceil(name.length * LETTER) + EXTRAS, NARROWEST);
}
