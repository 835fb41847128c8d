import { contextIgnore, setContextIgnore } from "#document/folder/context-ignore.ts";
import { editorText, mergeEdited } from "#document/input/editor-text.ts";
import { isTooLong } from "#document/input/limits.ts";
import { refuseSize } from "#document/input/refuse-size.ts";
import { useStore } from "#document/store.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { contextMessages } from "#i18n/en/context.ts";
import styles from "./context-panel.module.css";

const MAX_LINES = 10;

/** The ignore file, next to what it changes. */
export function IgnoreEditor() {
  const text = useStore((state) => contextIgnore(state).text);
  const name = useStore((state) => contextIgnore(state).name);
  const words = contextMessages();
  const change = (edited: string): void => {
    const next = mergeEdited(contextIgnore(useStore.getState()).text, edited);
    if (isTooLong(next)) refuseSize(actionMessages().ignore);
    else setContextIgnore(next);
  };
  if (name === "") return null;
  return (
    <details className={styles.generated} open>
      <summary>{name}</summary>
      <textarea
        className={`${styles.field} nokey`}
        rows={Math.min(MAX_LINES, text.split("\n").length + 1)}
        value={editorText(text)}
        aria-label={words.ignoreLabel}
        placeholder={"node_modules\n.git"}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        onChange={(event) => change(event.target.value)}
      />
    </details>
  );
}
