import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { type Drop, takeDrop } from "#document/folder/dropped-items.ts";
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
    void open(takeDrop(event.dataTransfer));
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

async function open(drop: Drop): Promise<void> {
  const { openDrop } = await import("#document/folder/open-drop.ts");
  await openDrop(drop);
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes("Files");
}
