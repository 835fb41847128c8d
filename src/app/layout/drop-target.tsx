import { type DragEvent, type ReactNode, useRef, useState } from "react";
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
    const entries = entriesOf(event.dataTransfer.items);
    if (entries.some(({ isDirectory }) => isDirectory)) void openFolders(entries);
    else void openFiles([...event.dataTransfer.files]);
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

/** To be asked while the event is handled: the list is empty afterwards. */
function entriesOf(items: DataTransferItemList): readonly FileSystemEntry[] {
  return [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
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
