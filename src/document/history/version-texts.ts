import type { BuildInput } from "#core/build-input/build-input.ts";
import { lookUp } from "#core/text/look-up.ts";
import { historyMessages } from "#i18n/en/history.ts";
import type { AppState } from "../store.ts";

/** How large a version is: "12 lines", or of a project "3 files". */
export function sizeOfVersion({ dockerfile, project }: BuildInput): string {
  const words = historyMessages();
  if (project !== undefined) return words.files(Object.keys(project.files).length);
  return words.lines(dockerfile.trimEnd().split("\n").length);
}

/** The text of a version that the open one can be compared with, in a project the same file's; null where it is equal or not there. */
export function comparedText(version: BuildInput, { input, file }: Pick<AppState, "input" | "file">): string | null {
  const { dockerfile, project } = version;
  const isHere = project === undefined || input.project !== undefined;
  const text = !isHere ? undefined : project === undefined ? dockerfile : lookUp(project.files, file);
  return text === undefined || text === input.dockerfile ? null : text;
}
