import { messages } from "../../messages.ts";

/** The field for a build argument without a value. */
export const missingArgumentMessages = messages({
  hasNoValue: (name: string) => `${name} has no value`,
  set: "Set",
  setOf: (name: string) => `Set ${name}`,
});
