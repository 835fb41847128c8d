import type { Analysis } from "#core/analysis.ts";
import type { PlacedGroup } from "#layout/layout.ts";
import { openProjectFile } from "#document/project/open-project-file.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import { toggleFoldedFile } from "#document/view/view-actions.ts";
import { useStore } from "#document/store.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { IconButton } from "#ui/button.tsx";
import styles from "./group-frames.module.css";

export interface GroupFramesProps {
  readonly groups: readonly PlacedGroup[];
  readonly analysis: Analysis;
}

/** A frame around the stages of each Dockerfile, with its path, which opens the file, and a button that folds it. */
export function GroupFrames({ groups, analysis }: GroupFramesProps) {
  const foldedFiles = useStore((state) => state.graphView.foldedFiles);
  const isPredicting = useStore(selectIsPredicting);
  const words = projectMessages();
  const built = new Set(analysis.build.reaches.map((stage) => analysis.project?.places[stage]?.dockerfile ?? ""));
  return (
    <>
      {groups.map(({ key, x, y, width, height }) => (
        <div
          key={key}
          className={styles.frame}
          data-testid="dockerfile"
          data-path={key}
          data-build={built.has(key) ? "built" : "skipped"}
          style={{ left: x, top: y, width, height }}
        >
          <div className={styles.header}>
            {!isPredicting && groups.length > 1 && (
              <IconButton
                icon={foldedFiles.includes(key) ? "unfold" : "fold"}
                label={foldedFiles.includes(key) ? words.unfold(key) : words.fold(key)}
                aria-expanded={!foldedFiles.includes(key)}
                className={styles.fold}
                onClick={() => toggleFoldedFile(key)}
              />
            )}
            <button
              type="button"
              className={styles.name}
              tabIndex={-1}
              title={key}
              onClick={() => openProjectFile(key)}
            >
              <FilePath path={key} />
            </button>
          </div>
        </div>
      ))}
    </>
  );
}

/** A path; with little room its folder is what is left of it: the name is mostly the same in all of them. */
function FilePath({ path }: { readonly path: string }) {
  const cut = path.lastIndexOf("/");
  return (
    <>
      {cut > 0 && (
        <span className={styles.folder}>
          <bdi>{path.slice(0, cut)}</bdi>
        </span>
      )}
      <span className={styles.file} data-usual={path.endsWith("/Dockerfile") || undefined}>
        {path.slice(Math.max(cut, 0))}
      </span>
    </>
  );
}
