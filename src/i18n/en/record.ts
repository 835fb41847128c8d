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
  compareWith: "Compare with another build",
  chooseOther: "Now open or choose the build to compare this one with.",
  endComparison: "End the comparison",
  comparison: "Compared with the previous build",
  slower: (time: string) => `${time} slower`,
  faster: (time: string) => `${time} faster`,
  asFast: "Both took the same time",
  missedBecause: (difference: string, step: string, cause: string) =>
    `${difference}: \`${step}\` missed the cache because ${cause}.`,
  missed: (difference: string, step: string) => `${difference}: \`${step}\` missed the cache.`,
  tookOther: (difference: string, step: string, time: string) => `${difference}: \`${step}\` was ${time}.`,
  nothingDiffers: (difference: string) => `${difference}. No step made much of a difference.`,
  failedNow: (step: string) => `The build failed at \`${step}\`.`,
  failedBefore: (step: string) => `The earlier build failed at \`${step}\`.`,
  becausePlatform: "the platform changed",
  becauseCommand: "its command changed",
  becauseFile: (file: string) => `${file} changed`,
  becauseOneOf: (files: string) => `one of ${files} changed`,
  becauseContext: "files in the build context changed",
  becauseBase: (image: string) => `the base image ${image} changed`,
  becauseArguments: (names: string) => `the build argument ${names} changed`,
  becauseInputs: "something that it depends on changed",
  becauseUnknown: "the cache didn't have it",
  firstMissed: (step: string, cause: string) => `First to miss the cache: \`${step}\`, because ${cause}.`,
  beforeAfter: (before: string, after: string) => `${before} → ${after}`,
  onlyAfter: (count: number) => (count === 1 ? "1 new step" : `${count} new steps`),
  onlyBefore: (count: number) => (count === 1 ? "1 step is gone" : `${count} steps are gone`),
  private: "The record never leaves your browser: it isn't part of links, exports, or storage.",
  noDockerfile:
    "This build's record doesn't contain its Dockerfile. Its steps are matched with the Dockerfile that is open.",
  openDockerfile:
    "This build's record doesn't contain its Dockerfile. Open the Dockerfile to see where each step belongs.",
  took: (time: string) => `took ${time}`,
});
