import { messages } from "../../messages.ts";

/** What a project is built with: its build arguments and its ignore files. */
export const projectInputMessages = messages({
  takesNone: "These targets use no build arguments.",
  differs: "differs by target",
  ignoreFile: "Ignore file of the project: ",
  noContext: "No target of the project has a build context in it, so there is no ignore file to show.",
});
