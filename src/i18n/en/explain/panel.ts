import { messages } from "../../messages.ts";

const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });

/** Paragraphs about what a thing does in this build. `code` is between backticks, a term as `[words](its id)`. */
export const explainMessages = messages({
  title: "Explain",
  wholeFile: "This Dockerfile",
  hint: "Select a card, a row, an edge, or a problem to see it explained here.",
  nothingYet: "The Dockerfile is empty.",
  list: (names: readonly string[]) => list.format(names),
  more: (count: number) => `${count} more`,
  paragraph: (sentences: readonly string[]) => sentences.join(" "),
  contextTitle: "Build context",
  yourFiles: "your [build context](build-context)",

  noStages: "There is no FROM yet, so there is no [stage](stage) and nothing to build.",
  stages: (count: number, target: string) =>
    count === 1
      ? `This Dockerfile has a single [stage](stage), ${target}.`
      : `This Dockerfile is a [multi-stage build](multi-stage-build): it has ${count} [stages](stage), and ${target} is the [target](target).`,
  noTarget: (count: number) =>
    `This Dockerfile has ${count} [stages](stage), but none of them has the name of the [target](target).`,
  builtAll: (images: string) => `All of it is built, starting from ${images}.`,
  builtSome: (built: number, skipped: number, images: string) =>
    `${built} of them ${built === 1 ? "is" : "are"} built, starting from ${images}; ${skipped} ${skipped === 1 ? "is" : "are"} skipped, because the target needs nothing from ${skipped === 1 ? "it" : "them"}.`,
  fromNothing: "[scratch](scratch)",
  imageIs: (layers: number, base: string, starts: string | null) =>
    `The [image](image) has ${layers === 0 ? "no" : layers} ${layers === 1 ? "[layer](layer)" : "[layers](layer)"} on top of ${base}${starts === null ? "" : starts === "" ? ", and doesn't set what a container starts" : `, and a container starts ${starts}`}.`,
  startsByBase: (command: string) =>
    command === ""
      ? "What a container starts is set by the base image, if at all."
      : `A container starts ${command}; if the base image has an ENTRYPOINT, that starts with these as its arguments.`,
  refused: (message: string) => `BuildKit can't build it yet: ${message}.`,

  startsFromImage: (stage: string, image: string, platform: string) =>
    `${stage} is a [stage](stage) that starts from the [base image](base-image) ${image}${platform === "" ? "" : `, for the [platform](platform) ${platform}`}.`,
  startsFromStage: (stage: string, base: string) =>
    `${stage} is a [stage](stage) that starts where ${base} ends, with all of its files and settings.`,
  replacedStage: (stage: string, context: string) =>
    `${stage} is not built: the named context ${context} replaces it, so its instructions don't run.`,
  startsFromContext: (stage: string, context: string) =>
    `${stage} starts from the named context ${context}, which replaces the image.`,
  startsFromScratch: (stage: string) =>
    `${stage} is a [stage](stage) that starts from [scratch](scratch), with no files at all.`,
  startsFromNoValue: (stage: string, written: string) =>
    `${stage} is a [stage](stage) that starts from ${written}, but a variable in that name has no value. Set it in Inputs.`,
  startsFromUnknown: (stage: string, written: string) =>
    `${stage} is a [stage](stage) that starts from ${written}, but what that refers to is unknown.`,
  brings: (what: string) => `It ${what}.`,
  copies: (what: string, from: string) => `copies ${what} from ${from}`,
  mounts: (from: string) => `reads files from ${from} while a command runs`,
  adds: (from: string) => `downloads ${from}`,
  runs: (count: number) => `runs ${count === 1 ? "one command" : `${count} commands`}`,
  takesMore: (count: number) => `takes files from ${count} more ${count === 1 ? "place" : "places"}`,
  someFiles: "files",
  isTarget: "It is the [target](target): its files are the files in the [image](image).",
  isBase: (child: string) =>
    `It is built, and all of its files are in the [image](image), because ${child} starts from it.`,
  isBuiltFor: (user: string, line: number, way: "from" | "copy" | "mount") =>
    `It is built because ${user} ${way === "from" ? "starts from it" : way === "copy" ? "copies from it" : "mounts its files"} on line ${line}.`,
  isBuilt: "It is built because the [target](target) needs it.",
  isSkipped: (target: string) => `This build skips it, because ${target} needs nothing from it.`,
  isSkippedEverywhere: "It isn't built, because there is no [target](target).",
  onlySkippedUse: (users: string) => `Only ${users} uses it, and that is skipped too.`,
  onlyTaken: (paths: string) =>
    `Only ${paths} is copied out of it. Everything else, including its tools, isn't in the image.`,
  nothingTaken: "None of its files are copied out of it.",
  withoutIt: (line: number) => `Without it, the build would fail on line ${line}.`,
  chooseIt: (name: string) => `\`--target ${name}\` would build it.`,
  startsContainer: (command: string) => `A container of the image starts ${command}.`,

  edgeFrom: (from: string, to: string) =>
    `${to} starts from ${from}, with all of its files and settings, and adds more on top.`,
  edgeCopy: (what: string, from: string, to: string, lines: string) => `${to} copies ${what} from ${from} (${lines}).`,
  edgeMount: (from: string, to: string, lines: string) =>
    `${to} sees the files of ${from} through a [bind mount](bind-mount) while a command runs (${lines}), and keeps none of them.`,
  inLines: (lines: readonly number[]) => (lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(", ")}`),
  waitsFor: (from: string) => `So ${from} has to finish first.`,
  onlyThose: "It gets only those files, not the tools that made them.",
  edgeUnused: "This build doesn't use it, because the [target](target) doesn't need it.",

  sourceImage: (image: string, pinned: boolean) =>
    `${image} is an [image](image) from a registry${pinned ? ", pinned by its [digest](digest), so it never changes" : ". Its publisher can move its [tag](tag) to a different image at any time"}.`,
  sourceContext:
    "The [build context](build-context) is the folder that you send to the build, except what `.dockerignore` excludes.",
  sourceNamed: (key: string, value: string) =>
    `${key} is a named context: \`--build-context\` gives its files, here ${value}, instead of the stage or image of that name.`,
  sourceGit: (url: string) => `${url} is a Git repository that BuildKit fetches.`,
  sourceHttp: (url: string) => `${url} is a file that BuildKit downloads.`,
  startFrom: (users: string, count: number) => `${users} ${count === 1 ? "starts" : "start"} from it.`,
  copyFrom: (users: string, count: number) => `${users} ${count === 1 ? "copies" : "copy"} from it.`,
  mountFrom: (users: string, count: number) =>
    `${users} ${count === 1 ? "reads" : "read"} its files while a command runs.`,
  sourceNeeded: "This build needs it.",
  sourceNotNeeded: "This build doesn't need it.",

  problem: (line: number, message: string) => `Line ${line}: ${message}`,
  problemStops: "BuildKit stops here: nothing builds until it is fixed.",
  problemOfCheck: (rule: string) => `BuildKit reports it in \`docker build --check\` as ${rule}.`,
  problemOfHadolint: (rule: string) => `This is hadolint rule ${rule}.`,
  problemOfOurs: (rule: string) => `This is Stagelight's own hint ${rule}, based on what this build does.`,
  problemShips: (stage: string) => `It affects the result: ${stage} is part of the [image](image).`,
  problemBuilt: (stage: string) => `It is in ${stage}, which takes time to build but isn't in the [image](image).`,
  problemSkipped: (stage: string) => `It is in ${stage}, which this build skips.`,
  problemFixes: (count: number) => (count === 1 ? "There is a fix." : `There are ${count} fixes.`),
});
