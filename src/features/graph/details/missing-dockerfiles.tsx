import { addProjectFiles } from "#document/project/edit-project.ts";
import type { MissingDockerfile } from "#document/project/missing-dockerfiles.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { proseParts } from "#i18n/prose.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { Prose } from "#ui/prose.tsx";
import styles from "./build-stop.module.css";

/** The most Dockerfiles that are offered at once: as soon as one is added, the next is. */
const MOST_OFFERED = 3;

/** Says which Dockerfiles of the chosen targets aren't in the project, and adds them. */
export function MissingDockerfiles({ missing }: { readonly missing: readonly MissingDockerfile[] }) {
  const words = projectMessages();
  return missing.slice(0, MOST_OFFERED).map(({ path, targets }) => (
    <div key={path} className={styles.missing}>
      <Icon name="warning" size={15} className={styles.icon} />
      <p className={styles.words}>
        <Prose
          parts={proseParts(
            words.missing(
              `\`${path}\``,
              targets.map((name) => `\`${name}\``),
            ),
          )}
        />
      </p>
      <Button icon="plus" onClick={() => addProjectFiles({ [path]: "" })}>
        {words.addOne(path)}
      </Button>
    </div>
  ));
}
