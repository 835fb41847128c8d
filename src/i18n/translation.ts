import type { Messages } from "./messages.ts";

/** The messages of one part in another language. */
export interface Translation {
  readonly activate: () => void;
  readonly reset: () => void;
}

/** Pairs a part's messages with their texts in another language, without activating them. */
export function translation<Texts extends object>({ activate }: Messages<Texts>, texts: Texts): Translation {
  return { activate: () => activate(texts), reset: () => activate(null) };
}
