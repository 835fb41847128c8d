import { messages } from "../../messages.ts";

const number = new Intl.NumberFormat("en");

/** Short messages about what was done, and what could not be. */
export const noticeMessages = messages({
  fixesWouldChange: "Nothing was changed: the fixes would change what is built.",
  fixed: (count: number, left: number) =>
    `Fixed ${count === 1 ? "1 problem" : `${number.format(count)} problems`}.${left === 0 ? "" : ` ${left} left: they would change what is built.`}`,
  done: (title: string) => `Done: ${title}`,
  ignoredHere: (rule: string) => `${rule} is ignored here: a comment says so.`,
  ignoredEverywhere: (rule: string) => `${rule} is ignored in this file: a comment says so.`,
});
