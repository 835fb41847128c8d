import { addToProject } from "#document/project/open-project.ts";
import type { UploadedFile } from "#document/project/read-project-files.ts";

/** Adds files of the reader's machine to the project. */
export async function chooseProjectFiles(): Promise<void> {
  await addChosen(false);
}

/** Adds the build files of a folder. */
export async function chooseProjectFolder(): Promise<void> {
  await addChosen(true);
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
