/** A text of a row for some of the distances it is seen from. */
export interface TextVariant {
  /** "near", "mid" and "low", with spaces between: the closer the camera, the smaller the letters. */
  readonly levels: string;
  readonly text: string;
}

/** The part of the usual letters that fits when they are drawn larger. */
export const ROOM_AT = { near: 1, mid: 0.77, low: 0.63 } as const;

/** The same of the plain text of comments and reasons, which grows less. */
export const PLAIN_ROOM_AT = { near: 1, mid: 0.85, low: 0.69 } as const;

/** By so many of the usual letters the icon of a row is broader where letters are larger. */
const ICON_GROWTH = 0.42;

/** Letters in a line of a row at a level, of so many at the nearest. */
export function lettersAt(level: TextLevel, perLine: number): number {
  return level === "near" ? perLine : (perLine - ICON_GROWTH) * ROOM_AT[level];
}

export type TextLevel = keyof typeof ROOM_AT;

/** From near to far. */
export const TEXT_LEVELS = ["near", "mid", "low"] as const;

/** The texts of a row that `fit` makes for each distance, equal ones together. */
export function textVariants(fit: (level: TextLevel) => string): readonly TextVariant[] {
  const variants: TextVariant[] = [];
  for (const level of TEXT_LEVELS) {
    const text = fit(level);
    const last = variants.at(-1);
    if (last?.text === text) variants[variants.length - 1] = { levels: `${last.levels} ${level}`, text };
    else variants.push({ levels: level, text });
  }
  return variants;
}

/** Room next to the text of a row: gutter, icon and borders. */
export const ROW_EXTRAS = 46;
