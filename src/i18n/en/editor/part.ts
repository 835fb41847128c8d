import { messages } from "../../messages.ts";

/** Around the text field while it shows a part of a long text. */
export const partMessages = messages({
  shown: (first: number, last: number, total: number) =>
    `Lines ${first.toLocaleString("en")} to ${last.toLocaleString("en")} of ${total.toLocaleString("en")}`,
  previous: "Previous lines",
  next: "Next lines",
});
