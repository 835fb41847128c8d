import type { ReadFolder } from "#formats/folder/folder-collector.ts";
import { openFiles } from "../input/open-file.ts";
import { filesOfEntries } from "../project/dropped-files.ts";
import { openProject } from "../project/open-project.ts";
import type { Drop } from "./dropped-items.ts";
import { openArchive, openDropped } from "./open-folder.ts";

/** Opens what was dropped. A folder or an archive of one is the build context, and a project where it says what is built from it. */
export async function openDrop({ directory, entries, files }: Drop): Promise<void> {
  const [archive] = files;
  if (directory !== null) await openDropped(directory, async () => openProject(await filesOfEntries(entries)));
  else if (archive !== undefined && files.length === 1 && isArchiveName(archive.name))
    await openArchive(archive, openTexts);
  else await openFiles(files);
}

/** The build files of an archive as a project. */
async function openTexts({ texts }: ReadFolder): Promise<void> {
  await openProject([...texts].map(([path, text]) => ({ path, file: new File([text], path) })));
}

function isArchiveName(name: string): boolean {
  return /\.(?:zip|tar|tgz|tar\.gz)$/i.test(name);
}
