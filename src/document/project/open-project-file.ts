import type { BuildInput } from "#core/build-input/build-input.ts";
import { dockerfilesOf, type ProjectInput } from "#core/build-input/project-input.ts";
import { lookUp } from "#core/text/look-up.ts";
import { useStore } from "../store.ts";

/** The file that is open at first: the wanted one if it is there, else a Dockerfile, else any. */
export function firstFile(project: ProjectInput, wanted?: unknown): string {
  if (typeof wanted === "string" && lookUp(project.files, wanted) !== undefined) return wanted;
  const [main] = dockerfilesOf(project);
  return project.definition ?? main ?? Object.keys(project.files)[0] ?? "";
}

/** The input with the text of the file that is open. */
export function withFileOpen(input: BuildInput, file: string): BuildInput {
  const { project } = input;
  return project === undefined ? input : { ...input, dockerfile: lookUp(project.files, file) ?? "" };
}

/** Opens a file of the project in the editor, which changes nothing of it. */
export function openProjectFile(file: string): void {
  const { input, file: before, version } = useStore.getState();
  if (input.project === undefined || file === before || lookUp(input.project.files, file) === undefined) return;
  useStore.setState({ input: withFileOpen(input, file), file, version: version + 1, hovered: null });
}
