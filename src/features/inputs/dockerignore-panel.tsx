import type { PanelProps } from "#document/view/panel-feature.ts";
import { openPanel } from "#document/view/view-actions.ts";
import { Button } from "#ui/button.tsx";
import { contextIgnore, setContextIgnore } from "#document/folder/context-ignore.ts";
import { refuseSize } from "#document/input/refuse-size.ts";
import { isTooLong } from "#document/input/limits.ts";
import { useStore } from "#document/store.ts";
import { editorText, mergeEdited } from "#document/input/editor-text.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { inputMessages } from "#i18n/en/inputs.ts";
import { projectInputMessages } from "#i18n/en/project/inputs.ts";
import { proseParts } from "#i18n/prose.ts";
import { Prose } from "#ui/prose.tsx";
import styles from "./inputs-panel.module.css";

/** The text of the `.dockerignore` next to the Dockerfile; in a project, of the file that counts for the open one. */
export default function DockerignorePanel({ isPhone }: PanelProps) {
  const name = useStore((state) => contextIgnore(state).name);
  const text = useStore((state) => contextIgnore(state).text);
  const isProject = useStore(({ input }) => input.project !== undefined);
  const change = (edited: string): void => {
    const next = mergeEdited(contextIgnore(useStore.getState()).text, edited);
    if (isTooLong(next)) refuseSize(actionMessages().ignore);
    else setContextIgnore(next);
  };
  if (name === "") return <p className={styles.none}>{projectInputMessages().noContext}</p>;
  return (
    <div className={styles.ignore}>
      {/* Elsewhere its tab says so. */}
      {isPhone && <h2 className={styles.ignoreTitle}>.dockerignore</h2>}
      <p id="dockerignore-about" className={styles.ignoreAbout}>
        <Prose parts={proseParts(inputMessages().ignoreAbout)} />{" "}
        <Button tone="quiet" onClick={() => openPanel("context")}>
          {inputMessages().ignoreTry}
        </Button>
      </p>
      {isProject && (
        <p className={styles.ignoreAbout}>
          {projectInputMessages().ignoreFile}
          <code>{name}</code>
        </p>
      )}
      <textarea
        className={`${styles.ignoreField} nokey`}
        value={editorText(text)}
        aria-label={name}
        aria-describedby="dockerignore-about"
        placeholder={"node_modules\n.git\n*.log"}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}
