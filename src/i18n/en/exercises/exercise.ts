import { messages } from "../../messages.ts";

/** A count and its noun. */
const steps = (count: number): string => (count === 1 ? "1 step" : `${count} steps`);
const layers = (count: number): string => (count === 1 ? "1 layer" : `${count} layers`);

/** Exercises that somebody made: their goals, how far one is, and what is wrong with a link. Code is between backticks. */
export const exerciseMessages = messages({
  exercise: "Exercise",
  exerciseOf: (at: number, count: number) => `Exercise ${at} of ${count}`,
  untitled: "Exercise",
  task: "Meet every goal.",
  noExercise: (count: number) => `This link has only ${count === 1 ? "one exercise" : `${count} exercises`}.`,
  oversized:
    "This exercise contains more than 256 KiB of text, the limit for an exercise link. Ask its author for a shorter one.",
  unknownGoals:
    "This exercise can't be opened: a goal in it is damaged, or was made by a newer version of Stagelight. Reload the page to get the latest, then open the link again.",
  wrongPart: (key: string) =>
    key === ""
      ? "This exercise can't be opened: the link doesn't contain one."
      : `This exercise can't be opened: "${key}" is missing, too long, or has the wrong type.`,
  goals: "Goals",
  met: "Met",
  unmet: "Not met",
  unknown: "Can't be checked",
  nextGoal: (goal: string) => `Next goal: “${goal}”.`,
  goalsMet: (met: number, count: number) => `${met} of ${count} goals met`,
  waiting: "Checking…",
  done: "Your build meets every goal.",
  notProven: "With this version of Stagelight, the solution doesn't meet every goal.",
  golf: {
    name: "Golf",
    reruns: (file: string) => `Golf: the fewest steps rerun after a change to ${file}`,
    layers: "Golf: the fewest layers on top of the base image",
    baseSize: "Golf: the smallest base image, in MB",
    now: "Now",
    best: "Your best",
    author: "Author",
    first: "Counts once every goal is met.",
  },
  goal: {
    noTool: (tool: string) => `The final image doesn't contain ${tool}`,
    builds: (target: string, stage: string) =>
      target === "" ? `The default build includes stage ${stage}` : `Target ${target} builds stage ${stage}`,
    skips: (target: string, stage: string) =>
      target === "" ? `The default build skips stage ${stage}` : `Target ${target} skips stage ${stage}`,
    reruns: (file: string, most: number) =>
      most === 0 ? `A change to ${file} reruns no steps` : `A change to ${file} reruns at most ${steps(most)}`,
    user: (user: string) => `The image runs as user ${user}`,
    notRoot: "The image doesn't run as root",
    starts: (command: string) => `The image runs ${command}`,
    runs: (command: string) => `The build runs ${command}`,
    noProblem: (rule: string) => `The page reports no ${rule}`,
    layers: (most: number) => `The image has at most ${layers(most)} on top of its base image`,
    baseSize: (most: number) => `The base image is at most ${most} MB, unpacked`,
  },
  reason: {
    noSuchTool: "As far as the page can tell, it isn't in the base image, installed, or copied.",
    toolInImage: (image: string) => `${image} contains it.`,
    imageUnknown: (image: string) => `The page doesn't know what ${image} contains.`,
    toolInstalled: (name: string, line: number) => `Line ${line} installs ${name}.`,
    toolMaybeInstalled: (line: number) =>
      `Line ${line} installs a variable's value: the page can't tell which packages those are.`,
    toolCopied: (line: number) => `Line ${line} copies it.`,
    toolMaybeCopied: (line: number) => `Line ${line} may copy it: the page can't tell.`,
    noTarget: (name: string) => `There is no target named ${name}.`,
    noStage: (name: string) => `There is no stage named ${name}.`,
    built: (name: string) => `${name} is built.`,
    skipped: (name: string) => `${name} is skipped.`,
    notUsed: "No step uses it.",
    reruns: (count: number) => `It reruns ${steps(count)}.`,
    isRoot: "It runs as root.",
    startsAs: (name: string) => `It runs as ${name}.`,
    userUnknown: "The page doesn't know which user the base image sets.",
    starts: (name: string) => `It runs ${name}.`,
    startsNothing: "It runs nothing: it has no `CMD` and no `ENTRYPOINT`.",
    startUnknown: "The page doesn't know what the base image runs by itself.",
    run: (line: number) => `Line ${line} runs it.`,
    notRun: "No step of this build runs it.",
    problem: (line: number) => `Line ${line} has this problem.`,
    ruleUnknown: (name: string) => `The page doesn't know the rule ${name}, so it can't check this.`,
    noProblem: "There is none.",
    layers: (count: number) => `It has ${layers(count)}.`,
    megabytes: (count: number) => (count === 0 ? "It is `scratch`, which is empty." : `It is about ${count} MB.`),
    sizeUnknown: "The page doesn't know its size.",
  },
});
