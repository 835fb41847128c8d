import { messages } from "../messages.ts";

/** A build log laid over the Dockerfile. */
export const logMessages = messages({
  paste:
    "Paste the output of `docker build`, best with `--progress=plain` or `--progress=rawjson`, or a CI log with it, or drop a `.dockerbuild` record onto the page: times, cached steps, and errors then appear in the graph, the plan, and the steps. It never leaves your browser.",
  orChoose: "Or choose a file",
  tooLong: "This log is larger than 16 MiB. Paste only the part for one build.",
  empty: "It is empty.",
  brokenRaw: "It looks like `--progress=rawjson` output, but no line contains a complete step.",
  terminal:
    "A terminal shows neither when a step started nor most of what it printed. Build with `--progress=plain` to see both.",
  legacy: "This log is from the legacy builder, which builds line by line. Build with `DOCKER_BUILDKIT=1`.",
  noLog: "It doesn't look like the output of `docker build`.",
  drawInPlan: "Show in the plan",
  anotherLog: "Another log",
  asBuilt: "As built",
  asBuiltMeans: "Show how the build really went: times, cached steps, and what failed. ◆ marks the critical path.",
  tookLongest: "Took longest",
  waited: (time: string) => `waited ${time}`,
  atMost: (time: string) => `at most ${time}`,
  shorterSteps: (count: number, time: string) =>
    `And ${count === 1 ? "1 shorter step" : `${count} shorter steps`}: ${time}.`,
  waitedFor: "What it waited for",
  targets: "Targets",
  allSteps: "All steps",
  unmatched: (count: number) =>
    `${count === 1 ? "One step" : `${count} steps`} in the log ${count === 1 ? "matches" : "match"} no step in this Dockerfile. It may have changed, or the log may be for another target.`,
  strayLines: (count: number) =>
    `${count === 1 ? "One line isn't" : `${count} lines aren't`} part of a build log and ${count === 1 ? "was" : "were"} left out.`,
  editedSince: "edited since",
  goToLine: (line: number) => `Go to line ${line}`,
  showStep: (name: string) => `Show ${name}`,
  line: (line: number) => `line ${line}`,
  show: "show",
  outputOf: (name: string) => `Output of ${name}`,
  earlierLines: (count: number) => (count === 1 ? "… 1 earlier line" : `… ${count} earlier lines`),
  failed: "failed",
  failedAfter: (time: string) => `failed after ${time}`,
  givenUp: "canceled",
  notDone: "not finished",
  done: "done",
  ranCount: (count: number) => `${count} ran`,
  cachedCount: (count: number) => `${count} cached`,
  failedCount: (count: number) => `${count} failed`,
  givenUpCount: (count: number) => `${count} canceled`,
  notDoneCount: (count: number) => `${count} not finished`,
  onCriticalPath: (time: string) => `${time} on the critical path`,
  whatCachedMeans: "What does CACHED mean?",
  cachedMeans: [
    "The step was needed, and BuildKit already had its result: the same command, environment, and inputs, or, for a copy, files with the same content. Nothing ran.",
    "Stages that the target doesn't need aren't CACHED. They aren't in the log at all, because they are skipped.",
    "When a later step is in the cache, BuildKit doesn't have to look at the ones before it. It prints them as CACHED even if their own results are gone.",
    "A FROM that says CACHED or DONE 0.0s wasn't downloaded. BuildKit only asked for its digest, to make sure that it is still the same image.",
    "The contents of a cache mount play no part in this. A CACHED step never reads them.",
  ],
  inRealBuild: (how: string, isCritical: boolean) =>
    `In the real build: ${how}${isCritical ? ", on the critical path" : ""}.`,
  failedAt: (line: number) => `failed on line ${line}`,
  failedHere: "Failed in the log:",
});
