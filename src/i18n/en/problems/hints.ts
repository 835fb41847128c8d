import { messages } from "../../messages.ts";

/** A sentence of English with `{}` for what stands in it, and the same with `{0}`, `{1}` in another language. */
export type SentencePair = readonly [english: string, translated: string];

interface HintWords {
  readonly messages: readonly SentencePair[];
  readonly fixes: readonly SentencePair[];
  /** What may stand in the place of a `{}`. */
  readonly phrases: readonly SentencePair[];
  /** Of the rules of our own, by id without its family. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What the rules of our own say, for the languages they do not say it in. */
export const hintMessages = messages<HintWords>({ messages: [], fixes: [], phrases: [], titles: {} });
