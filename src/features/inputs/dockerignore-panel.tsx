import type { PanelProps } from "#document/view/panel-feature.ts";
import { openPanel } from "#document/view/view-actions.ts";
import { Button } from "#ui/button.tsx";
import { refuseSize } from "#document/input/refuse-size.ts";
import { setDockerignore } from "#document/input/edit.ts";
import { isTooLong } from "#document/input/limits.ts";
import { selectDockerignore } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { editorText, mergeEdited } from "#document/input/editor-text.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { inputMessages } from "#i18n/en/inputs.ts";
import { proseParts } from "#i18n/prose.ts";
import { Prose } from "#ui/prose.tsx";
import styles from "./inputs-panel.module.css";

/** The text of the `.dockerignore` next to the Dockerfile. */
export default function DockerignorePanel({ isPhone }: PanelProps) {
  const text = useStore(selectDockerignore);
  const change = (edited: string): void => {
    const next = mergeEdited(selectDockerignore(useStore.getState()), edited);
    if (isTooLong(next)) refuseSize(actionMessages().ignore);
    else setDockerignore(next);
  };
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
      <textarea
        className={`${styles.ignoreField} nokey`}
        value={editorText(text)}
        aria-label=".dockerignore"
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
