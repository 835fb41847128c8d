import { messages } from "../../messages.ts";

const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });
const number = new Intl.NumberFormat("en");

const lines = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? "line" : "lines"} ${list.format(numbers.map(String))}`;

/** What the editor says of names in this build: variables, stages, images, here-documents. */
export const editorFactMessages = messages({
  joined: (one: string, next: string) => `${one} ${next}`,
  notSet: "not set",
  setBeforeFrom: "Declared before the first `FROM`. A stage can use it after declaring it again.",
  setByBuildKit: "Set by BuildKit. A stage can use it after declaring it.",
  stageFrom: (base: string) => `stage from ${base}`,
  imageHere: "image in this file",
  commonImage: "image",
  variableIs: (name: string, value: string) => `\`${name}\` is \`${value}\` here.`,
  variableIsEmpty: (name: string) => `\`${name}\` is empty here.`,
  variableHasNoValue: (name: string) => `\`${name}\` is declared and has no value here.`,
  variableIsUnknown: (name: string) =>
    `The value of \`${name}\` is unknown here, because its default can't be expanded.`,
  variableOfImage: (name: string) => `The value of \`${name}\` depends on the base image.`,
  variableIsUnset: (name: string) => `Nothing sets \`${name}\` here, so it is empty.`,
  shellVariable: (name: string) =>
    `No \`ARG\` or \`ENV\` in this file sets \`${name}\` here. The base image or the shell may.`,
  setByShellToo: (name: string) => `This command also sets \`${name}\` itself.`,
  declaredGlobally: (name: string, line: number) =>
    `An \`ARG\` before the first \`FROM\` declares it (line ${line}). This stage can use it after its own \`ARG ${name}\`.`,
  predefinedHere: (name: string) => `BuildKit sets it, but this stage has to declare it with \`ARG ${name}\` first.`,
  expandsTo: (text: string) => `Expands to \`${text}\`.`,
  expandsToNothing: "Expands to an empty string.",
  readByBuildKit: "BuildKit substitutes the value before the step runs.",
  readByShell: "The shell reads it while the step runs.",
  readByContainer: "The shell reads it when the container starts. An `ENV` is set then; an `ARG` isn't.",
  byGlobalArg: (line: number) => `Set by the \`ARG\` before the first \`FROM\`, line ${line}.`,
  byArg: (line: number, stage: string) => `Set by \`ARG\` in stage \`${stage}\`, line ${line}.`,
  byEnv: (line: number, stage: string) => `Set by \`ENV\` in stage \`${stage}\`, line ${line}.`,
  byInheritedArg: (line: number, stage: string) =>
    `Inherited from stage \`${stage}\`: its \`ARG\` on line ${line} sets it.`,
  byInheritedEnv: (line: number, stage: string) =>
    `Inherited from stage \`${stage}\`: its \`ENV\` on line ${line} sets it.`,
  byBuildKit: "Predefined: BuildKit sets it for the target platform.",
  byImage: "The base image sets it.",
  fromBuildArg: "The value comes from `--build-arg`.",
  fromDefault: "The value is its default.",
  fromGlobal: (line: number) => `The value comes from the \`ARG\` before the first \`FROM\`, line ${line}.`,
  fromPredefined: "The value comes from BuildKit, which sets it for the target platform.",
  fromNothing: "It has no default. Set it with `--build-arg`; otherwise it has no value.",
  isReadIn: (numbers: readonly number[]) => `Used on ${lines(numbers)}.`,
  isReadNowhere: "Nothing in this file uses it.",
  stageIs: (label: string, base: string) => `Stage \`${label}\` starts from \`${base}\`.`,
  stageIsTarget: "It is the target of this build: its file system is the image.",
  stageShips: "Built for this target, and its layers are in the image.",
  stageIsBuilt: "Built for this target. Only what is copied or mounted from it is used.",
  stageIsSkipped: "Skipped for this target, because nothing that is built needs it.",
  usedBy: (users: readonly string[]) => `Used by ${list.format(users.map((user) => `\`${user}\``))}.`,
  usedByNone: "No other stage uses it.",
  usesNumber: (stage: number, label: string) =>
    `Stages are numbered from 0: \`${stage}\` is \`${label}\`. A name stays correct when stages move.`,
  imageIs: (ref: string) => `Image \`${ref}\`, the full name that BuildKit uses.`,
  imageIsTakenBy: (stages: readonly string[]) => `Used by ${list.format(stages.map((stage) => `\`${stage}\``))}.`,
  imageIsPulled: "It is pulled for this target.",
  imageIsNotPulled: "This target doesn't need it.",
  didYouMean: (name: string) => `No stage has this name, so it is treated as an image. Did you mean \`${name}\`?`,
  scratch: "`scratch` isn't an image: the stage starts with an empty file system, without a shell or libraries.",
  contextIs: (key: string, value: string) => `Named context \`${key}\`: \`${value}\` is used instead of the image.`,
  contextReplaces: (key: string, value: string, stage: string) =>
    `Named context \`${key}\`: \`${value}\` is used instead of stage \`${stage}\`.`,
  sourceIsUnknown: "What this refers to is unknown.",
  heredocIs: (count: number) =>
    count === 1 ? "A heredoc with 1 line." : `A heredoc with ${number.format(count)} lines.`,
  heredocIsScript: "Its text is a script that this stage's shell runs.",
  heredocIsProgram: (interpreter: string) => `Its text becomes a file that \`${interpreter}\` runs.`,
  heredocIsInput: "The shell passes its text to the command.",
  heredocIsFile: (name: string, destination: string) => `Its text becomes the file \`${name}\` in \`${destination}\`.`,
  heredocIsWrittenTo: (destination: string) => `Its text becomes the file \`${destination}\`.`,
  heredocExpands: "BuildKit expands variables in it. Quote the delimiter to prevent that.",
  heredocShellExpands: "The shell expands variables in it. Quote the delimiter to prevent that.",
  heredocDoesNotExpand: "The delimiter is quoted, so variables aren't expanded.",
  heredocLosesTabs: "Leading tabs are removed from its lines.",
  cannotRename: {
    nothing: "There is nothing to rename here. Put the cursor on a stage or a variable.",
    image: (name: string) => `${name} is an image, and this file doesn't define its name.`,
    unnamedStage: (stage: number) => `Stage ${stage} has no name yet. Give it one with AS first.`,
    predefined: (name: string) => `${name} is defined by BuildKit or by the base image.`,
    unset: (name: string) => `Nothing in this file sets ${name}.`,
    invalidVariable: (name: string) =>
      `“${name}” isn't a valid variable name: use letters, digits, and _, and don't start with a digit.`,
    invalidStage: (name: string) =>
      `“${name}” isn't a valid stage name: use lowercase letters, digits, -, _, and ., starting with a letter. scratch and context are reserved.`,
    taken: (name: string) => `${name} is already in use.`,
    hidden: (name: string, line: number) =>
      `Line ${line} may use ${name} in a way that can't be tracked. Rename it by hand.`,
    setByShell: (name: string, line: number) => `The command on line ${line} sets ${name} itself. Rename it by hand.`,
    changesBuild: (name: string) =>
      `This would change the build: a FROM builds the name ${name} from a variable, or the new name already means something.`,
  },
});
