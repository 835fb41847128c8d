import type { FolderReport } from "#core/folder/folder-report.ts";
import type { AppState } from "../store.ts";
import type { OpenFolder } from "./folder-slice.ts";
import { DRAFT_FOLDER } from "./kept/kept-flag.ts";

/** The folder of the open document, of a project the context of the target that is shown; null where it has none. */
export function selectFolder(state: AppState): OpenFolder | null {
  const { folder, contextFolder, documentId, input } = state;
  if (folder === null) return null;
  if (input.project !== undefined) return folder.documentId === documentId ? contextFolder : null;
  return belongsTo(folder, state) ? folder : null;
}

/** Whether a folder is that of the open document. One that was opened or is kept for a draft belongs to every draft. */
export function belongsTo(folder: OpenFolder, { documentId, origin }: AppState): boolean {
  const isOfDrafts = folder.isOfDraft || folder.keptFor === DRAFT_FOLDER;
  return folder.documentId === documentId || (isOfDrafts && origin.kind === "draft");
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
