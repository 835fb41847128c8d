import { messages } from "../../messages.ts";

interface ProjectHintTexts {
  /** By the English sentence, as in `hintMessages`. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** What hints over several files say in the languages that the rules themselves don't speak. */
export const projectHintMessages = messages<ProjectHintTexts>({ sentences: {} });
