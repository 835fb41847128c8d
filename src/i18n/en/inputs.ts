import { messages } from "../messages.ts";

/** What a build is given next to the Dockerfile. */
export const inputMessages = messages({
  platform: "Platform",
  platformsOfTargets: "as defined by the targets",
  morePlatforms: "Multiple platforms and the build machine",
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
  isNotTaken: "Not used by this target.",
  command: "Command",
  copyCommand: "Copy the command",
  ignoreTry: "See it with your files",
  ignoreAbout:
    "Files that match these patterns aren't sent to the build. A COPY or ADD of such a file is reported, unless a pattern starts with `!`: BuildKit doesn't check it then.",
});
