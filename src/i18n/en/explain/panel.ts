import { messages } from "../../messages.ts";

const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });

/** Paragraphs about what a thing does in this build. `code` stands between backticks, a term as `[words](its id)`. */
export const explainMessages = messages({
  title: "Explain",
  wholeFile: "This Dockerfile",
  hint: "Select a card, a row, an edge or a problem, and it is explained here.",
  nothingYet: "There is no text yet.",
  list: (names: readonly string[]) => list.format(names),
  more: (count: number) => `${count} more`,
  paragraph: (sentences: readonly string[]) => sentences.join(" "),
  contextTitle: "Build context",
  yourFiles: "your [build context](build-context)",

  noStages: "There is no FROM yet, so there is no [stage](stage) and nothing to build.",
  stages: (count: number, target: string) =>
    count === 1
      ? `This Dockerfile has one [stage](stage), ${target}, and a build ends in it.`
      : `This Dockerfile is a [multi-stage build](multi-stage-build): it has ${count} [stages](stage), and ${target} is the [target](target) that the build ends in.`,
  noTarget: (count: number) =>
    `This Dockerfile has ${count} [stages](stage), but none has the name of the [target](target).`,
  builtAll: (images: string) => `Everything in it is built, starting from ${images}.`,
  builtSome: (built: number, skipped: number, images: string) =>
    `${built} of them ${built === 1 ? "is" : "are"} built, starting from ${images}; ${skipped} ${skipped === 1 ? "is" : "are"} skipped, because the target needs nothing of ${skipped === 1 ? "it" : "them"}.`,
  fromNothing: "[scratch](scratch)",
  imageIs: (layers: number, base: string, starts: string) =>
    `The [image](image) has ${layers} ${layers === 1 ? "[layer](layer)" : "[layers](layer)"} of its own on top of ${base}${starts === "" ? ", and says nothing of what a container is to start" : `, and a container of it starts ${starts}`}.`,
  refused: (message: string) => `As it stands, BuildKit refuses to build it: ${message}.`,

  startsFromImage: (stage: string, image: string, platform: string) =>
    `${stage} is a [stage](stage) that starts from the [base image](base-image) ${image}${platform === "" ? "" : `, for the [platform](platform) ${platform}`}.`,
  startsFromStage: (stage: string, base: string) =>
    `${stage} is a [stage](stage) that starts where the stage ${base} ends: it has all of its files and settings.`,
  startsFromScratch: (stage: string) =>
    `${stage} is a [stage](stage) that starts from [scratch](scratch), with no files at all.`,
  startsFromUnknown: (stage: string, written: string) =>
    `${stage} is a [stage](stage) that is to start from ${written}, but nobody can tell what that is.`,
  brings: (what: string) => `It ${what}.`,
  copies: (what: string, from: string) => `copies ${what} from ${from}`,
  mounts: (from: string) => `reads files of ${from} while a command runs`,
  adds: (from: string) => `downloads ${from}`,
  runs: (count: number) => `runs ${count === 1 ? "one command" : `${count} commands`}`,
  takesMore: (count: number) => `takes from ${count} more ${count === 1 ? "place" : "places"}`,
  someFiles: "files",
  isTarget: "It is the [target](target): its files are the files of the [image](image).",
  isBase: (child: string) =>
    `It is built, and all of its files are in the [image](image), because ${child} starts from it.`,
  isBuiltFor: (user: string, line: number, way: "from" | "copy" | "mount") =>
    `It is built because ${user} ${way === "from" ? "starts from it" : way === "copy" ? "copies from it" : "mounts its files"} in line ${line}.`,
  isBuilt: "It is built because the [target](target) needs it.",
  isSkipped: (target: string) => `In this build it is skipped: nothing that ${target} needs comes from it.`,
  isSkippedEverywhere: "It is not built: there is no [target](target).",
  onlySkippedUse: (users: string) => `Only ${users} would use it, and that is skipped too.`,
  onlyTaken: (paths: string) => `Only ${paths} is taken out of it; all else, its tools too, stays behind.`,
  nothingTaken: "None of its files are copied out of it; all of them stay behind.",
  withoutIt: (line: number) => `Without it the build would fail in line ${line}.`,
  chooseIt: (name: string) => `\`--target ${name}\` would build it.`,
  startsContainer: (command: string) => `A container of the image starts ${command}.`,

  edgeFrom: (from: string, to: string) =>
    `${to} starts from ${from}: it has all of its files and settings, and adds its own on top.`,
  edgeCopy: (what: string, from: string, to: string, lines: string) => `${to} copies ${what} from ${from} (${lines}).`,
  edgeMount: (from: string, to: string, lines: string) =>
    `${to} sees the files of ${from} by a [bind mount](bind-mount) while a command runs (${lines}), and keeps none of them.`,
  inLines: (lines: readonly number[]) => (lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(", ")}`),
  waitsFor: (from: string) => `So ${from} has to be finished before that can be done.`,
  onlyThose: "Only those files go along; how they were made does not.",
  edgeUnused: "In this build it has no part: nothing that the [target](target) needs passes here.",

  sourceImage: (image: string, pinned: boolean) =>
    `${image} is an [image](image) from a registry${pinned ? ", pinned by its [digest](digest): it is the same for ever" : "; its [tag](tag) can be moved to another image by whoever publishes it"}.`,
  sourceContext:
    "The [build context](build-context) is the folder that you send to the build, without what `.dockerignore` names.",
  sourceNamed: (key: string, value: string) =>
    `${key} is a named context: \`--build-context\` gives its files, here ${value}, instead of the stage or image of that name.`,
  sourceGit: (url: string) => `${url} is a Git repository that BuildKit fetches.`,
  sourceHttp: (url: string) => `${url} is a file that BuildKit downloads.`,
  startFrom: (users: string, count: number) => `${users} ${count === 1 ? "starts" : "start"} from it.`,
  copyFrom: (users: string, count: number) => `${users} ${count === 1 ? "copies" : "copy"} from it.`,
  mountFrom: (users: string, count: number) =>
    `${users} ${count === 1 ? "reads" : "read"} its files while a command runs.`,
  sourceNeeded: "This build needs it.",
  sourceNotNeeded: "This build does not need it.",

  problem: (line: number, message: string) => `Line ${line}: ${message}`,
  problemStops: "BuildKit stops here: until it is mended nothing is built.",
  problemOfCheck: (rule: string) => `BuildKit says so itself, in \`docker build --check\`; it calls it ${rule}.`,
  problemOfHadolint: (rule: string) => `It is hadolint's rule ${rule}.`,
  problemOfOurs: (rule: string) => `It is a hint of Stagelight's own, ${rule}, made from what this build does.`,
  problemShips: (stage: string) => `It matters for what you ship: ${stage} is part of the [image](image).`,
  problemBuilt: (stage: string) =>
    `It is in ${stage}, which is built and left behind: it costs time, but is not in the [image](image).`,
  problemSkipped: (stage: string) => `It is in ${stage}, which this build skips.`,
  problemFixes: (count: number) => (count === 1 ? "There is a fix for it." : `There are ${count} fixes for it.`),
});
