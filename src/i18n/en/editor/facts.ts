import { messages } from "../../messages.ts";

const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });
const number = new Intl.NumberFormat("en");

const lines = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? "line" : "lines"} ${list.format(numbers.map(String))}`;

/** What the editor says of names in this build: variables, stages, images, here-documents. */
export const editorFactMessages = messages({
  joined: (one: string, next: string) => `${one} ${next}`,
  notSet: "not set",
  setBeforeFrom: "Declared before the first `FROM`. A stage sees it once it declares it again.",
  setByBuildKit: "Set by BuildKit. A stage sees it once it declares it.",
  stageFrom: (base: string) => `stage from ${base}`,
  imageHere: "image of this file",
  commonImage: "image",
  variableIs: (name: string, value: string) => `\`${name}\` is \`${value}\` here.`,
  variableIsEmpty: (name: string) => `\`${name}\` is empty here.`,
  variableHasNoValue: (name: string) => `\`${name}\` is declared and has no value here.`,
  variableIsUnknown: (name: string) => `What \`${name}\` is here cannot be told: its default does not expand.`,
  variableIsUnset: (name: string) => `Nothing sets \`${name}\` here, so it is empty.`,
  shellVariable: (name: string) =>
    `No \`ARG\` or \`ENV\` of this file sets \`${name}\` here: the base image or the shell may.`,
  setByShellToo: (name: string) => `This command sets \`${name}\` itself, too.`,
  declaredGlobally: (name: string, line: number) =>
    `An \`ARG\` before the first \`FROM\` declares it (line ${line}); this stage sees it once it says \`ARG ${name}\` itself.`,
  predefinedHere: (name: string) => `BuildKit sets it for those who ask: say \`ARG ${name}\` in this stage first.`,
  expandsTo: (text: string) => `All of it becomes \`${text}\`.`,
  expandsToNothing: "All of it becomes nothing.",
  readByBuildKit: "BuildKit puts the value in before the step runs.",
  readByShell: "The shell reads it while the step runs.",
  readByContainer: "The shell reads it when the container starts: an `ENV` is there then, an `ARG` is not.",
  byGlobalArg: (line: number) => `Set by the \`ARG\` before the first \`FROM\`, line ${line}.`,
  byArg: (line: number, stage: string) => `Set by \`ARG\` in stage \`${stage}\`, line ${line}.`,
  byEnv: (line: number, stage: string) => `Set by \`ENV\` in stage \`${stage}\`, line ${line}.`,
  byInheritedArg: (line: number, stage: string) =>
    `Inherited from stage \`${stage}\`: its \`ARG\` in line ${line} sets it.`,
  byInheritedEnv: (line: number, stage: string) =>
    `Inherited from stage \`${stage}\`: its \`ENV\` in line ${line} sets it.`,
  byBuildKit: "Predefined: BuildKit sets it for the platform that is built for.",
  byImage: "The base image sets it.",
  fromBuildArg: "The value comes from `--build-arg`.",
  fromDefault: "The value is its default.",
  fromGlobal: (line: number) => `The value comes from the \`ARG\` before the first \`FROM\`, line ${line}.`,
  fromPredefined: "The value comes from BuildKit, which sets it for the platform that is built for.",
  fromNothing: "It has no default: `--build-arg` sets it, or it stays without a value.",
  isReadIn: (numbers: readonly number[]) => `Read in ${lines(numbers)}.`,
  isReadNowhere: "Nothing in this file reads it.",
  stageIs: (label: string, base: string) => `Stage \`${label}\` starts from \`${base}\`.`,
  stageIsTarget: "It is the target of this build: its filesystem is the image.",
  stageShips: "Built for this target, and its layers are in the image.",
  stageIsBuilt: "Built for this target; only what is copied or mounted from it is used.",
  stageIsSkipped: "Skipped for this target: nothing that is built needs it.",
  usedBy: (users: readonly string[]) => `Used by ${list.format(users.map((user) => `\`${user}\``))}.`,
  usedByNone: "No other stage uses it.",
  usesNumber: (stage: number, label: string) =>
    `Stages count from 0: \`${stage}\` is \`${label}\`. A name would still be right when stages move.`,
  imageIs: (ref: string) => `Image \`${ref}\`, as BuildKit looks it up.`,
  imageIsTakenBy: (stages: readonly string[]) => `Taken by ${list.format(stages.map((stage) => `\`${stage}\``))}.`,
  imageIsPulled: "It is pulled for this target.",
  imageIsNotPulled: "This target does not need it.",
  didYouMean: (name: string) => `There is no stage of this name, so it is an image. Did you mean \`${name}\`?`,
  scratch: "`scratch` is no image: the stage starts with nothing at all, no shell and no libraries.",
  sourceIsUnknown: "What this names cannot be told.",
  heredocIs: (count: number) =>
    count === 1 ? "A here-document of 1 line." : `A here-document of ${number.format(count)} lines.`,
  heredocIsScript: "Its text is the script that the shell of this stage runs.",
  heredocIsProgram: (interpreter: string) => `Its text becomes a file that \`${interpreter}\` runs.`,
  heredocIsInput: "The shell hands its text to the command.",
  heredocIsFile: (name: string, destination: string) => `Its text becomes the file \`${name}\` in \`${destination}\`.`,
  heredocIsWrittenTo: (destination: string) => `Its text becomes the file \`${destination}\`.`,
  heredocExpands: "Variables in it are put in by BuildKit; quotes around its name would stop that.",
  heredocShellExpands: "The shell puts in the variables; quotes around its name would stop that.",
  heredocDoesNotExpand: "Its name is quoted, so variables in it stay as they are.",
  heredocLosesTabs: "Tabs at the start of its lines are cut.",
  cannotRename: {
    nothing: "There is nothing to rename here: put the cursor on a stage or a variable.",
    image: (name: string) => `${name} is an image. This file does not give it its name.`,
    unnamedStage: (stage: number) => `Stage ${stage} has no name yet. Give it one with AS first.`,
    predefined: (name: string) => `${name} has its name from BuildKit or from the base image.`,
    unset: (name: string) => `Nothing in this file sets ${name}.`,
    invalidVariable: (name: string) =>
      `“${name}” is no name for a variable: letters, digits and _ only, no digit first.`,
    invalidStage: (name: string) =>
      `“${name}” is no name for a stage: small letters, digits, -, _ and ., with a letter first; not scratch and not context.`,
    taken: (name: string) => `${name} is taken already.`,
    hidden: (name: string, line: number) =>
      `Line ${line} may use ${name} in a way that cannot be followed. Rename it by hand.`,
    setByShell: (name: string, line: number) => `The command in line ${line} sets ${name} itself. Rename it by hand.`,
    changesBuild: (name: string) =>
      `The build would change: a FROM makes the name ${name} out of a variable, or the new name means something already.`,
  },
});
