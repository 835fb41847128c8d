import { messages } from "../messages.ts";

/** A build log laid over the Dockerfile. */
export const logMessages = messages({
  paste:
    "Paste the output of `docker build --progress=plain` or `--progress=rawjson`: its times, cached steps and errors are laid over the plan and the steps. It never leaves your browser.",
  orChoose: "Or choose a file",
  tooLong: "This log is longer than 16 MiB. Paste the part from the build's start to its end.",
  empty: "There is nothing in it yet.",
  brokenRaw: "It looks like `--progress=rawjson`, but no line of it holds a whole step.",
  interactive: "This is what the interactive display prints, and it leaves most out. Build with `--progress=plain`.",
  legacy: "This is a log of the builder before BuildKit, which builds line after line. Build with `DOCKER_BUILDKIT=1`.",
  noLog: "No line of it is one of `docker build --progress=plain` or `--progress=rawjson`.",
  drawInPlan: "Draw it in the plan",
  anotherLog: "Another log",
  waitedFor: "What it waited for",
  allSteps: "All steps",
  unmatched: (count: number) =>
    `${count === 1 ? "One step" : `${count} steps`} of the log ${count === 1 ? "is" : "are"} like none of this Dockerfile: it has changed since, or the log is of another target.`,
  strayLines: (count: number) =>
    `${count === 1 ? "One line is" : `${count} lines are`} no part of a build log and left out.`,
  editedSince: "edited since",
  goToLine: (line: number) => `Go to line ${line}`,
  showStep: (name: string) => `Show ${name}`,
  line: (line: number) => `line ${line}`,
  show: "show",
  outputOf: (name: string) => `Output of ${name}`,
  earlierLines: (count: number) => (count === 1 ? "… 1 earlier line" : `… ${count} earlier lines`),
  failed: "failed",
  givenUp: "given up",
  notDone: "not done",
  done: "done",
  ranCount: (count: number) => `${count} ran`,
  cachedCount: (count: number) => `${count} cached`,
  failedCount: (count: number) => `${count} failed`,
  givenUpCount: (count: number) => `${count} given up`,
  notDoneCount: (count: number) => `${count} not done`,
  onCriticalPath: (time: string) => `${time} on the critical path`,
  whatCachedMeans: "What does CACHED mean?",
  cachedMeans: [
    "The step was needed and BuildKit had its result already: the same command, environment and inputs, or, for what is copied, files with the same content. Nothing ran.",
    "It is not said of stages that the target does not need. Those are not in the log at all: skipped, not cached.",
    "Where a later step is found in the cache, BuildKit need not even look at those before it. They are printed as CACHED all the same, though their own result may be gone.",
    "A FROM that says CACHED or DONE 0.0s was not downloaded: only its digest was asked for, to be sure that it is still the same image.",
    "The content of a cache mount is no part of this. A step that is CACHED never sees it.",
  ],
  failedAt: (line: number) => `failed in line ${line}`,
  failedHere: "Failed in the log:",
});
