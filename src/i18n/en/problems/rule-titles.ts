import type { RuleId } from "#core/lint/registry.ts";
import { messages } from "../../messages.ts";

/** A title for every rule: a rule without one in some language is a type error there. */
export type RuleTitles = Readonly<Record<RuleId, string>>;

/** Titles of rules in other languages; in English the rules have them. */
export const ruleTitleMessages = messages<Partial<RuleTitles>>({});
