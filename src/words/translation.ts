import type { Area } from "./area.ts";

/** One area in another language. */
export interface Translation {
  readonly speak: () => void;
  readonly hush: () => void;
}

/** Pairs an area with its texts in another language; nothing is spoken yet. */
export function translation<Words extends object>({ speak }: Area<Words>, words: Words): Translation {
  return { speak: () => speak(words), hush: () => speak(null) };
}
