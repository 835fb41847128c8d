import type { FolderReport } from "#core/folder/folder-report.ts";
import type { AppState } from "../store.ts";
import type { OpenFolder } from "./folder-slice.ts";

/** The folder of the open document; null where it has none. One that was opened for a draft belongs to every draft. */
export function selectFolder({ folder, documentId, origin, input }: AppState): OpenFolder | null {
  if (folder === null || input.project !== undefined) return null;
  const isOfDrafts = folder.origin !== "example" && origin.kind === "draft";
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
