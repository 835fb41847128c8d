import { messages } from "../../messages.ts";

const stagesOf = (count: number): string => (count === 1 ? "1 [stage](stage)" : `${count} [stages](stage)`);

/** What a project builds, in a paragraph and a point for each target. `code` is between backticks, a term as `[words](its id)`. */
export const explainProjectMessages = messages({
  title: "This project",
  files: (files: number, names: string, stages: number) =>
    files === 1
      ? `This project builds from one Dockerfile, ${names}, which has ${stagesOf(stages)}.`
      : `This project builds from ${files} Dockerfiles, ${names}, which have ${stagesOf(stages)} in total.`,
  built: (built: number, skipped: number, images: string) =>
    skipped === 0
      ? `${built === 1 ? "It is" : "All of them are"} built, starting from ${images}.`
      : `${built} of them ${built === 1 ? "is" : "are"} built, starting from ${images}; ${skipped} ${skipped === 1 ? "is" : "are"} skipped, because no chosen [target](target) needs ${skipped === 1 ? "it" : "them"}.`,
  builtApart: (stages: number) =>
    `${stages === 1 ? "1 stage is" : `${stages} stages are`} built more than once, with different inputs.`,
  targetEnds: (target: string, stage: string, file: string) =>
    `Target ${target} ends with ${stage}${file === "" ? "" : ` of ${file}`}.`,
  fileEnds: (file: string, stage: string) => `${file} is built up to ${stage}.`,
  targetRefused: (target: string, message: string) => `BuildKit can't build ${target} yet: ${message}.`,
  noImage: "Its result isn't exported as an image.",
  moreTargets: (count: number) => (count === 1 ? "1 more target is built." : `${count} more targets are built.`),

  skippedByAll: "This build skips it, because no chosen [target](target) needs anything from it.",
  skippedMissing: (target: string, file: string) =>
    `It isn't shown as built: ${target} is the [target](target), and its Dockerfile ${file} isn't in the project.`,
  skippedElsewhere: (target: string) =>
    `It isn't shown as built: ${target} is the [target](target), and what that is built from isn't in the project.`,
  chooseIt: "Choose it as the target to see it built.",
});
