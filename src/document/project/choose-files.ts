import { useStore } from "../store.ts";
import { addToProject, openProject } from "./open-project.ts";
import type { UploadedFile } from "./read-project-files.ts";

/** Adds files of the reader's machine to the project. */
export async function chooseProjectFiles(): Promise<void> {
  await addChosen(false);
}

/** Adds the build files of a folder. */
export async function chooseProjectFolder(): Promise<void> {
  await addChosen(true);
}

/** Opens the build files of a folder as a project; those of another folder are added to one that is open. */
export async function openProjectFolder(): Promise<void> {
  const files = await pick(true);
  if (files.length === 0) return;
  const isProject = useStore.getState().input.project !== undefined;
  await (isProject ? addToProject(files) : openProject(files));
}

async function addChosen(isFolder: boolean): Promise<void> {
  const files = await pick(isFolder);
  if (files.length > 0) await addToProject(files);
}

function pick(isFolder: boolean): Promise<readonly UploadedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.webkitdirectory = isFolder;
    const chosen = (): readonly UploadedFile[] =>
      [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
    input.addEventListener("change", () => resolve(chosen()));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}
