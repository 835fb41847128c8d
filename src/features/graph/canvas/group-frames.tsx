import type { Analysis } from "#core/analysis.ts";
import type { PlacedGroup } from "#layout/layout.ts";
import { openProjectFile } from "#document/project/open-file.ts";
import styles from "./group-frames.module.css";

export interface GroupFramesProps {
  readonly groups: readonly PlacedGroup[];
  readonly analysis: Analysis;
}

/** A frame around the stages of each Dockerfile, with its path; a click on that opens the file. */
export function GroupFrames({ groups, analysis }: GroupFramesProps) {
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
          <button type="button" className={styles.name} tabIndex={-1} title={key} onClick={() => openProjectFile(key)}>
            {key}
          </button>
        </div>
      ))}
    </>
  );
}
