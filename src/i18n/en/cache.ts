import { messages } from "../messages.ts";

/** What a change makes the build run again. */
export const cacheMessages = messages({
  target: "Target",
  empty: "See which steps a change makes BuildKit run again, and which stay cached.",
  refused: (message: string) => `No cache simulation, because BuildKit can't build this: ${message}`,
  runsOf: (runs: number, total: number) => `${runs} of ${total}`,
  runAgain: (runs: number, total: number): string =>
    `${total === 1 ? "step" : "steps"} ${runs === 1 ? "runs" : "run"} again`,
  buildNow: "Mark as built",
  assumption:
    "Assumes that the last build is fully cached, and that every step that runs again produces a different result unless it's marked “Same result”.",
  tryAChange: "Try a change",
  changeAFile: "Change a file",
  moreFiles: (count: number) => (count === 1 ? "1 more file" : `${count} more files`),
  pathOfOther: "Path of another file to change",
  changeThisFile: "Change this file",
  newVersionOf: "New version of",
  orEdit: "Or edit the Dockerfile,",
  aBuildArgument: "a build argument",
  orThePlatform: "or the platform. Everything is compared with the last build.",
  whatWouldHelp: "What would help",
  stepsLess: (count: number) => (count === 1 ? "1 fewer step" : `${count} fewer steps`),
  quicker: "same steps, faster",
  doIt: "Apply",
  done: (what: string) => `Done: ${what}`,
  untouched: "Just built: every step is in the cache. Change something.",
  unseen: "This change doesn't affect any steps. Everything is still in the cache.",
  cacheOrigin: "Where does the cache come from?",
  thisMachine: "this machine, which built it before",
  noCache: "nowhere: a fresh runner without a cache",
  freshRuns: (runs: number, total: number, time: string) =>
    `On a fresh runner, ${runs} of ${total} ${total === 1 ? "step runs" : "steps run"}${runs === 0 ? "." : `: about ${time}.`}`,
  missingResults: (count: number) =>
    `${count === 1 ? "1 step has" : `${count} steps have`} not changed but ${count === 1 ? "runs" : "run"} anyway: only the layers of the image are in this cache, and a step that runs needs ${count === 1 ? "its result" : "their results"}.`,
  emptyMounts: (count: number) =>
    `${count === 1 ? "1 step has a cache mount that starts" : `${count} steps have cache mounts that start`} empty: cache mounts aren't exported.`,
  allResults: (flags: string, steps: number, time: string) =>
    `With \`${flags}\`, ${steps} fewer ${steps === 1 ? "step runs" : "steps run"}, which saves about ${time}.`,
  noResult: "not in the cache",
  inRealBuild: "In the real build",
  hits: (hits: number, all: number) =>
    `Base images and the build context aside, ${hits} of ${all} ${all === 1 ? "step was" : "steps were"} in the cache.`,
  wereCached: (count: number) => `${count === 1 ? "This step was" : "These steps were"} in the cache:`,
  moreCached: (count: number) => `${count} more cached steps`,
  firstMisses: (count: number) =>
    `The first ${count === 1 ? "step to miss the cache (everything it depends" : "steps to miss the cache (everything they depend"} on was cached or fetched):`,
  moreMisses: (count: number) => `${count} more steps that missed the cache`,
  sources: "sources",
  stageRuns: (label: string, runs: number, total: number) => `${label}: ${runs} of ${total} steps run again`,
  cached: "cached",
  runs: "runs",
  checked: "checked",
  finerCopy: (files: string, command: string, copy: string) => `Copy ${files} and run ${command} before ${copy}.`,
  linkOne: (copy: string) => `Add \`--link\` to ${copy}: it then stays cached when the layers below it change.`,
  linkMany: (count: number) =>
    `Add \`--link\` to ${count} copies: they then stay cached when the layers below them change.`,
  ignore: (files: string) => `Add ${files} to the \`.dockerignore\` if the build doesn't need it.`,
  laterArg: (name: string, user: string) =>
    `Declare ${name} just before ${user}, the first step that uses it. The steps in between then stay cached.`,
  cacheMount: (command: string, mount: string) =>
    `Add ${mount} to ${command}: it still runs, but reuses its downloads.`,
  command: "is a different command",
  workdir: "runs in a different directory",
  user: "runs as a different user",
  mounts: "has different mounts",
  network: "has a different network",
  security: "has a different security mode",
  platform: "is for a different platform",
  actions: "writes different files or to a different place",
  chmod: "sets a different file mode",
  hasBase: "has a different base",
  merge: "merges different layers",
  otherStep: "is a different step",
  own: (step: string, part: string) => `${step} ${part}`,
  sees: (step: string, files: string) => `${step} uses ${files}`,
  otherVariables: (step: string, names: string) => `${step} runs with a different ${names}`,
  otherPlatform: (step: string) => `${step} is fetched for a different platform`,
  otherSource: (step: string) => `${step} now refers to something else`,
  isNew: (step: string) => `the previous build didn't have ${step}`,
  buildsUpon: (step: string) => `${step} depends on a step that runs again`,
  viaSteps: (steps: readonly string[]) => `so ${steps.join(" and ")} ${steps.length === 1 ? "runs" : "run"} again,`,
  viaMany: (count: number) => `so ${count} steps after it run again,`,
  thisStep: "this step",
  stepOnLine: (keyword: string, line: number) => `the ${keyword} on line ${line}`,
  stepWithLine: (step: string, line: number) => `${step} (line ${line})`,
  thenAfter: (root: string, via: string, step: string) =>
    `${root}, ${via === "" ? "" : `${via} `}so ${step} after it runs again`,
  thenThis: (root: string, via: string) => `${root}, ${via === "" ? "" : `${via} `}so this step runs again`,
  thenTakes: (root: string, via: string, step: string) =>
    `${root}, ${via === "" ? "" : `${via} `}so ${step}, which uses its files, runs again`,
  sentence: (clause: string) => `${/^th(?:e|is) /.test(clause) ? `T${clause.slice(1)}` : clause}.`,
  sameResult: "Same result",
  sameResultAbout: "Its files don't change although it runs, so steps that copy from it stay cached",
  list: (names: readonly string[], more: number) =>
    more > 0 ? `${names.join(", ")} and ${more} more` : names.join(" and "),
});
