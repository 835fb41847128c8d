import { canonicalProject } from "#core/build-input/project-input.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { openOwn } from "../links/open-link.ts";
import { useStore } from "../store.ts";
import { showNotice, showToast } from "../view/notify.ts";
import { addProjectFiles } from "./edit-project.ts";
import { type UploadedFile, readProjectFiles } from "./read-project-files.ts";

/** Opens files as a project instead of the present document, which a toast offers to bring back. */
export async function openProject(brought: readonly UploadedFile[]): Promise<void> {
  const read = await readProjectFiles(brought);
  if (read.kind === "refused") return showNotice({ kind: "file", message: read.message });
  openProjectTexts(read.files);
}

/** Opens texts as a project. */
export function openProjectTexts(files: Readonly<Record<string, string>>): void {
  const { opened } = projectMessages();
  openOwn({ dockerfile: "", project: canonicalProject({ files }) }, opened(Object.keys(files).length));
}

/** Adds files to the present document, which becomes a project. */
export async function addToProject(brought: readonly UploadedFile[]): Promise<void> {
  const read = await readProjectFiles(brought);
  if (read.kind === "refused") return showNotice({ kind: "file", message: read.message });
  const { documentId } = useStore.getState();
  addProjectFiles(read.files);
  if (useStore.getState().documentId === documentId)
    showToast(projectMessages().added(Object.keys(read.files).join(", ")));
}
