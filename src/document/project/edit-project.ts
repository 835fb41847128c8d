import type { ProjectInput } from "#core/build-input/project-input.ts";
import { lookUp } from "#core/text/look-up.ts";
import { useStore } from "../store.ts";
import { replaceInput } from "../input/edit.ts";
import { firstFile, withFileOpen } from "./open-project-file.ts";

/** Chooses the groups and targets of the project that are built; none for the default. */
export function setProjectTargets(targets: readonly string[]): void {
  changeProject((project) => ({ ...withoutTargets(project), ...(targets.length > 0 ? { targets } : {}) }));
}

/** Adds files to the project, or makes one of the present Dockerfile and them. Files of the same path are replaced. */
export function addProjectFiles(files: Readonly<Record<string, string>>): void {
  const { input } = useStore.getState();
  const before = input.project ?? projectOfSingle();
  const project: ProjectInput = { ...before, files: { ...before.files, ...files } };
  const [added = ""] = Object.keys(files);
  const current = useStore.getState().file;
  const file = lookUp(project.files, added) === undefined ? current : added;
  const { target: _target, dockerignore: _ignore, ...options } = input;
  useStore.setState({ file });
  replaceInput(withFileOpen({ ...options, project }, file));
}

/** Removes a file from the project. */
export function removeProjectFile(path: string): void {
  const { input, file } = useStore.getState();
  const { project } = input;
  if (project === undefined) return;
  const { [path]: _removed, ...files } = project.files;
  if (Object.keys(files).length === 0) return;
  const next = { ...project, files };
  const open = file === path ? firstFile(next) : file;
  useStore.setState({ file: open });
  replaceInput(withFileOpen({ ...input, project: next }, open));
}

/** Gives a file of the project another path; nothing where the path is taken. */
export function renameProjectFile(path: string, wanted: string): void {
  const { input, file } = useStore.getState();
  const { project } = input;
  const name = wanted.trim().replace(/^(?:\.?\/)+/, "");
  if (project === undefined || name === "" || name === path || lookUp(project.files, name) !== undefined) return;
  const files = Object.fromEntries(
    Object.entries(project.files).map(([own, text]) => [own === path ? name : own, text]),
  );
  const definition = project.definition === path ? { definition: name } : {};
  if (file === path) useStore.setState({ file: name });
  replaceInput({ ...input, project: { ...project, files, ...definition } });
}

/** The document of one Dockerfile as the files that it is made of. */
function projectOfSingle(): ProjectInput {
  const { dockerfile, dockerignore = "" } = useStore.getState().input;
  return {
    files: {
      ...(dockerfile.trim() === "" ? {} : { Dockerfile: dockerfile }),
      ...(dockerignore === "" ? {} : { ".dockerignore": dockerignore }),
    },
  };
}

function withoutTargets({ targets: _targets, ...project }: ProjectInput): ProjectInput {
  return project;
}

function changeProject(change: (project: ProjectInput) => ProjectInput): void {
  const { input } = useStore.getState();
  if (input.project !== undefined) replaceInput({ ...input, project: change(input.project) });
}
