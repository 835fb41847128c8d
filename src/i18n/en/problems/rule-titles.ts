import { messages } from "../../messages.ts";

/** Titles of our own rules, by id without its family, in the languages that the rules themselves don't speak. */
export const ruleTitleMessages = messages<Readonly<Record<string, string>>>({});
