import type { BuildInput } from "#core/build-input/build-input.ts";
import type { ProjectInput } from "#core/build-input/project-input.ts";
import { lookUp } from "#core/text/look-up.ts";
import { historyMessages } from "#i18n/en/history.ts";

/** A document that is a project. */
export interface ProjectDocument extends BuildInput {
  readonly project: ProjectInput;
}

const MAX_LISTED = 2;

/** Whether a document is a project. */
export function isProjectDocument(input: BuildInput): input is ProjectDocument {
  return input.project !== undefined;
}

/**
 * What a version of a project is, in a line: which files differ from the one before or, where none does, what else is
 * built; what it holds if there is none.
 */
export function projectSummary(before: ProjectDocument | null, after: ProjectDocument): string {
  const words = historyMessages();
  if (before === null)
    return words.told([words.files(Object.keys(after.project.files).length), ...targetsOf(after)], 0);
  const told = changedFiles(before.project.files, after.project.files);
  if (told.length === 0) return tellOptions(before, after);
  return words.told(told.slice(0, MAX_LISTED), Math.max(told.length - MAX_LISTED, 0));
}

type Files = ProjectInput["files"];

function changedFiles(before: Files, after: Files): readonly string[] {
  const { addedFile, removedFile, changedFile } = historyMessages();
  const kept = Object.entries(after).flatMap(([path, text]) => {
    const was = lookUp(before, path);
    return was === text ? [] : [was === undefined ? addedFile(path) : changedFile(path)];
  });
  const gone = Object.keys(before).filter((path) => lookUp(after, path) === undefined);
  return [...kept, ...gone.map(removedFile)];
}

function targetsOf({ project: { targets = [] } }: ProjectDocument): readonly string[] {
  return targets.length === 0 ? [] : [historyMessages().target(targets.join(" + "))];
}

function tellOptions(was: ProjectDocument, is: ProjectDocument): string {
  const words = historyMessages();
  const [target = words.defaultTarget] = targetsOf(is);
  if (target !== (targetsOf(was)[0] ?? words.defaultTarget)) return target;
  if (was.platform !== is.platform) return words.platform(is.platform ?? "linux/amd64");
  return words.buildArgs;
}
