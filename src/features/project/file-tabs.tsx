import { type KeyboardEvent, useMemo } from "react";
import type { Severity } from "#core/lint/problem.ts";
import { worstSeverity } from "#document/problems/worst-severity.ts";
import { openProjectFile } from "#document/project/open-project-file.ts";
import { selectFile, selectProject } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { AddFile } from "./add-file.tsx";
import { FileMenu } from "./file-menu.tsx";
import { fileTabs } from "./file-tabs-view.ts";
import styles from "./file-tabs.module.css";

/** The files of the project, of which one is open in the editor; nothing where there is only a Dockerfile. */
export default function FileTabs() {
  const project = useStore(selectProject);
  const open = useStore(selectFile);
  const overview = useStore(({ whole }) => whole?.project);
  const tabs = useMemo(() => fileTabs(project, overview), [project, overview]);
  if (project === undefined) return null;
  const words = projectMessages();
  const at = tabs.findIndex(({ path }) => path === open);
  const step = (event: KeyboardEvent<HTMLElement>): void => {
    const to = stepOf(event.key, at, tabs.length);
    const next = to === null ? undefined : tabs[to];
    if (next === undefined) return;
    event.preventDefault();
    openProjectFile(next.path);
    event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role="tab"]')[to ?? 0]?.focus();
  };
  return (
    <div className={`${styles.row} nokey`}>
      <div className={styles.list} role="tablist" aria-label={words.files}>
        {tabs.map(({ path, folder, name, unbuilt }) => {
          const own = overview?.problems.find((one) => one.path === path)?.problems ?? [];
          const isOpen = path === open;
          return (
            <button
              key={path}
              ref={isOpen ? scrollIntoView : null}
              type="button"
              role="tab"
              className={styles.tab}
              aria-selected={isOpen}
              aria-label={words.fileTab(path, unbuilt, own.length)}
              title={words.fileTab(path, unbuilt, 0)}
              data-unbuilt={unbuilt !== null || undefined}
              tabIndex={isOpen ? 0 : -1}
              onClick={() => openProjectFile(path)}
              onKeyDown={step}
            >
              {folder !== "" && <span className={styles.folder}>{folder}</span>}
              <span className={styles.name}>{name}</span>{" "}
              {own.length > 0 && <Count count={own.length} severity={worstSeverity(own)} />}
            </button>
          );
        })}
      </div>
      <FileMenu path={open} />
      <AddFile />
    </div>
  );
}

function Count({ count, severity }: { readonly count: number; readonly severity: Severity | null }) {
  return (
    <span className={styles.count} data-severity={severity} aria-hidden="true">
      {count}
    </span>
  );
}

function scrollIntoView(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Where a key leads from the tab at `at`; null when it leads nowhere. */
function stepOf(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
