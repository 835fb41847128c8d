import type { StepFolder } from "../llb/step.ts";

/** A file by its path in a build context, and by its path in the project; both are one where the context is all there is. */
export interface FolderFile {
  readonly own: string;
  readonly file: string;
}

/** Stands for a file that nobody has named: something in the folder. */
const SOMETHING = "…";

/** The files of a project that are in the folder of a context; the folder itself is something in it. */
export function filesInFolder(folder: StepFolder | undefined, files: readonly string[]): readonly FolderFile[] {
  if (folder === undefined || folder.path === ".") return files.map((file) => ({ own: file, file }));
  if (folder.path === "") return [];
  const prefix = `${folder.path}/`;
  return files.flatMap((file): readonly FolderFile[] => {
    if (file === folder.path) return [{ own: SOMETHING, file }];
    return file.startsWith(prefix) ? [{ own: file.slice(prefix.length), file }] : [];
  });
}
