import { messages } from "../messages.ts";

/** What a build is given next to the Dockerfile. */
export const inputMessages = messages({
  platform: "Platform",
  morePlatforms: "Several platforms, and the machine that builds",
  buildFor: "Build for",
  buildMachine: "Build machine",
  buildArgs: "Build arguments",
  resetAll: "Reset all",
  takesNone: "This target uses no build arguments.",
  notSet: "not set",
  resetToDefault: (name: string) => `Reset ${name} to its default`,
  isMissing: "FROM needs a value.",
  noDefault: "No default.",
  emptyDefault: "Default: empty string.",
  default: "Default: ",
  remove: "Remove",
  isNotTaken: "This target doesn't use it.",
  command: "Command",
  copyCommand: "Copy the command",
  ignoreTry: "See it with your files",
  ignoreAbout: "Files that match these patterns aren't sent to the build. A COPY or ADD of such a file is reported.",
});
