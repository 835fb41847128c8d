import { messages } from "../messages.ts";

/** Build records: what was opened, and what could not be. */
export const recordMessages = messages({
  tooLarge: (name: string) =>
    `“${name}” unpacks to more than 64 MiB, the most this page accepts for a build record. Nothing was changed.`,
  notAnArchive: (name: string) =>
    `“${name}” isn't a complete build record: the archive is damaged or cut off. Nothing was changed.`,
  noRecord: (name: string) =>
    `“${name}” doesn't contain a build record. Export one with docker buildx history export. Nothing was changed.`,
  notOpened: (name: string) => `“${name}” couldn't be opened in time. Nothing was changed.`,
  close: "Close the record",
  builds: (count: number) => `${count} builds`,
  whichBuild: "Builds in this record",
  unnamed: "default target",
  cachedShare: (cached: number, all: number) => `${cached} of ${all} cached`,
  succeeded: "succeeded",
  failed: "failed",
  canceled: "canceled",
  private: "It never leaves your browser: it isn't part of links, exports, or storage.",
  noDockerfile:
    "This build's record doesn't contain its Dockerfile. Its steps are matched with the Dockerfile that is open.",
  openDockerfile:
    "This build's record doesn't contain its Dockerfile. Open the Dockerfile to see where each step belongs.",
  took: (time: string) => `took ${time}`,
});
