import type { ReadFolder } from "#formats/folder/folder-collector.ts";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { droppedDirectory, isArchiveName } from "#document/folder/dropped-items.ts";
import { openFiles } from "#document/input/open-file.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "./drop-target.module.css";

/** Takes files that are dropped anywhere on the page. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const [isOver, setIsOver] = useState(false);
  // Enter and leave come for every element on the way; only their balance says whether the pointer is still here.
  const depth = useRef(0);
  const enter = (event: DragEvent, by: 1 | -1): void => {
    if (!hasFiles(event)) return;
    // The veil that appears is entered, too: what isn't taken then isn't dropped before the pointer moves again.
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setIsOver(depth.current > 0);
  };
  const over = (event: DragEvent): void => {
    if (hasFiles(event)) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    depth.current = 0;
    setIsOver(false);
    void openDrop(event.dataTransfer);
  };
  return (
    // Captured, because the editor would take a dropped file's name for a text.
    <div
      className={styles.target}
      onDragEnterCapture={(event) => enter(event, 1)}
      onDragLeaveCapture={(event) => enter(event, -1)}
      onDragOverCapture={over}
      onDropCapture={drop}
    >
      {children}
      {isOver && (
        <div className={styles.veil}>
          <p className={styles.text}>
            <Icon name="file-open" size={22} />
            {layoutMessages().dropHere}
          </p>
        </div>
      )}
    </div>
  );
}

/** A folder or an archive of one is the build context, and a project where it says what is built from it. */
async function openDrop({ items, files }: DataTransfer): Promise<void> {
  // Both have to be asked for while the event is handled: the list is empty afterward.
  const directory = droppedDirectory(items);
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const dropped = [...files];
  const [archive] = dropped;
  if (directory !== null) {
    const { openDropped } = await import("#document/folder/open-folder.ts");
    await openDropped(directory, () => openFolders(entries));
  } else if (archive !== undefined && dropped.length === 1 && isArchiveName(archive.name)) {
    const { openArchive } = await import("#document/folder/open-folder.ts");
    await openArchive(archive, openTexts);
  } else await openFiles(dropped);
}

/** The build files of an archive as a project. */
async function openTexts({ texts }: ReadFolder): Promise<void> {
  const { openProject } = await import("#document/project/open-project.ts");
  await openProject([...texts].map(([path, text]) => ({ path, file: new File([text], path) })));
}

async function openFolders(entries: readonly FileSystemEntry[]): Promise<void> {
  const [{ filesOfEntries }, { openProject }] = await Promise.all([
    import("#document/project/dropped-files.ts"),
    import("#document/project/open-project.ts"),
  ]);
  await openProject(await filesOfEntries(entries));
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes("Files");
}
