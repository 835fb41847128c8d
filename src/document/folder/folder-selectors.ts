import type { FolderReport } from "#core/folder/folder-report.ts";
import type { AppState } from "../store.ts";
import type { OpenFolder } from "./folder-slice.ts";

/** The folder of the open document, of a project the context of the target that is shown; null where it has none. One that was opened for a draft belongs to every draft. */
export function selectFolder({ folder, contextFolder, documentId, origin, input }: AppState): OpenFolder | null {
  if (folder === null) return null;
  if (input.project !== undefined) return folder.documentId === documentId ? contextFolder : null;
  const isOfDrafts = folder.origin !== "example" && folder.origin !== "link" && origin.kind === "draft";
  return folder.documentId === documentId || isOfDrafts ? folder : null;
}

/** What the build does with the folder, perhaps of an earlier text; null where nothing is known. */
export function selectFolderReport(state: AppState): FolderReport | null {
  const folder = selectFolder(state);
  return folder !== null && state.folderReportOf === folder.id ? state.folderReport : null;
}

/** The report where it is of the present text and options. */
export function selectPresentReport(state: AppState): FolderReport | null {
  return state.folderReportVersion === state.version ? selectFolderReport(state) : null;
}
