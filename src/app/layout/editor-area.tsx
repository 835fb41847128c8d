import { lazy, type ReactNode } from "react";
import { selectProject } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";
import { StoppedText } from "../loading/stopped-text.tsx";
import styles from "./editor-area.module.css";

const FileTabs = lazy(() => import("#features/project/file-tabs.tsx"));

/** The editor, under the tabs of the project's files where there are several. */
export function EditorArea({ children }: { readonly children: ReactNode }) {
  const isProject = useStore((state) => selectProject(state) !== undefined);
  return (
    <div className={styles.area}>
      {isProject && (
        <LazyBoundary onFailure={null}>
          <FileTabs />
        </LazyBoundary>
      )}
      <div className={styles.editor}>
        <LazyBoundary instead={<StoppedText isFollowed />}>{children}</LazyBoundary>
      </div>
    </div>
  );
}
