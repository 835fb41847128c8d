import type { ProjectOverview } from "#core/analysis.ts";
import { addProjectFiles } from "#document/project/edit-project.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import styles from "./graph-panel.module.css";

/** A project that lacks the Dockerfiles of its targets, or whose definition has none. */
export function EmptyProject({ project }: { readonly project: ProjectOverview }) {
  const words = projectMessages();
  const missing = [...new Set(project.targets.flatMap((one) => (one.text === null ? [one.dockerfile] : [])))];
  return (
    <div className={styles.empty}>
      <Icon name="layers" size={28} />
      <p className={styles.emptyTitle}>{project.error === null ? words.noDockerfiles : words.doesNotBake}</p>
      {project.error !== null && <p className={styles.emptyError}>{project.error.message}</p>}
      {missing.slice(0, MOST_MISSING).map((path) => (
        <Button key={path} icon="plus" onClick={() => addProjectFiles({ [path]: "" })}>
          {words.addOne(path)}
        </Button>
      ))}
    </div>
  );
}

/** More Dockerfiles than this are not offered one by one. */
const MOST_MISSING = 8;
