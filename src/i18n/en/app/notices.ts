import { messages } from "../../messages.ts";

const number = new Intl.NumberFormat("en");

/** Short messages about what was done, and what could not be. */
export const noticeMessages = messages({
  fixesWouldChange: "Nothing was changed: the fixes would change what gets built.",
  fixed: (count: number, left: number) =>
    `Fixed ${count === 1 ? "1 problem" : `${number.format(count)} problems`}.${left === 0 ? "" : ` ${left} left, because fixing them would change what gets built.`}`,
  done: (title: string) => `Done: ${title}`,
  ignoredHere: (rule: string) => `${rule} is now ignored here, by a comment in the file.`,
  ignoredEverywhere: (rule: string) => `${rule} is now ignored in this file, by a comment at the top.`,
});
