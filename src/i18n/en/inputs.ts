import { messages } from "../messages.ts";

/** What a build is given beside the Dockerfile. */
export const inputMessages = messages({
  platform: "Platform",
  buildArgs: "Build arguments",
  resetAll: "Reset all",
  takesNone: "What this target builds takes no build arguments.",
  notSet: "not set",
  resetToDefault: (name: string) => `Reset ${name} to its default`,
  noDefault: "No default.",
  emptyDefault: "Default: empty.",
  default: "Default: ",
  remove: "Remove",
  isNotTaken: "This target does not take it.",
  command: "Command",
  copyCommand: "Copy the command",
  ignoreAbout: "Files that these patterns match never reach the build. A COPY or ADD of one of them is reported.",
});
