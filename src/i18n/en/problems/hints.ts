import { messages } from "../../messages.ts";

interface HintTexts {
  /** What rules and fixes say, by `Message.id`; `{0}`, `{1}` are the values. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Values that are words, not quoted text. */
  readonly phrases: Readonly<Record<string, string>>;
}

/** What hints say in the languages that the rules themselves don't speak: they speak English. */
export const hintMessages = messages<HintTexts>({ sentences: {}, phrases: {} });
