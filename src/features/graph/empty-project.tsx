import type { ProjectOverview } from "#core/analysis.ts";
import { drawnServices } from "#document/stages/drawn-services.ts";
import { addProjectFiles } from "#document/project/edit-project.ts";
import { startWriting } from "#document/view/start-writing.ts";
import { missingDockerfiles } from "#document/project/missing-dockerfiles.ts";
import { imageName } from "#document/stages/image-name.ts";
import { serviceNotes } from "#document/stages/service-words.ts";
import { serviceMessages } from "#i18n/en/project/services.ts";
import { proseParts } from "#i18n/prose.ts";
import { Prose } from "#ui/prose.tsx";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import styles from "./graph-panel.module.css";

/** A project that lacks the Dockerfiles of its targets, or whose definition has none. */
export function EmptyProject({ project }: { readonly project: ProjectOverview }) {
  const words = projectMessages();
  const { services, title } = drawnServices(project);
  const add = (path: string): void => {
    addProjectFiles({ [path]: "" });
    startWriting();
  };
  const missing = missingDockerfiles(project);
  return (
    <div className={styles.empty}>
      <Icon name="layers" size={28} />
      <p className={styles.emptyTitle}>{titleOf(project)}</p>
      {isImagesOnly(project) && (
        <p>
          <Prose parts={proseParts(serviceMessages().nothingBuiltWhy)} />
        </p>
      )}
      {project.error !== null && <p className={styles.emptyError}>{project.error.message}</p>}
      {missing.slice(0, MOST_MISSING).map(({ path }) => (
        <Button key={path} icon="plus" onClick={() => add(path)}>
          {words.addOne(path)}
        </Button>
      ))}
      {services.length > 0 && (
        <ul className={styles.emptyServices} aria-label={title}>
          {services.map((service) => (
            <li key={service.name} data-testid="source" data-kind="service" data-ref={service.ref} data-build="skipped">
              <Icon name="package" size={16} />
              <span className={styles.emptyService}>{service.name}</span>
              <span>{imageName(service.ref)}</span>
              <span>{serviceNotes(service).join(" · ")}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function titleOf(project: ProjectOverview): string {
  const words = projectMessages();
  if (project.error !== null) return words.doesNotBake;
  return isImagesOnly(project) ? serviceMessages().nothingBuilt : words.noDockerfiles;
}

/** Services, and none of them has a build. */
function isImagesOnly({ services, targets, error }: ProjectOverview): boolean {
  return error === null && services.length > 0 && targets.length === 0;
}

/** More Dockerfiles than this are not offered one by one. */
const MOST_MISSING = 8;
