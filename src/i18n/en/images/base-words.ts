import { messages } from "../../messages.ts";

const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });

/** What base images set, wherever one is described. Names come in backquotes. */
export const baseWordMessages = messages({
  sets: (names: readonly string[]) => `It sets ${list.format(names)}.`,
  setsNothing: "It sets only PATH.",
  moreVariables: (count: number) => `${count} more variables`,
  isUnknown:
    "What it sets isn't known: variables, USER, WORKDIR, ENTRYPOINT, and CMD that this file doesn't set are set by the base image, if at all.",
});
