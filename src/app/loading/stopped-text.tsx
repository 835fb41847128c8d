import type { ChangeEvent } from "react";
import { setText, setTextAlone } from "#document/input/edit.ts";
import { editorText, mergeEdited } from "#document/input/editor-text.ts";
import { isTooLong } from "#document/input/limits.ts";
import { selectText } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "./stopped-text.module.css";

interface StoppedTextProps {
  /** The rest of the page goes on, and follows what is typed. */
  readonly isFollowed: boolean;
}

/** The text in the simplest field there is, for when what showed it has stopped. */
export function StoppedText({ isFollowed }: StoppedTextProps) {
  const text = useStore(selectText);
  const change = ({ target }: ChangeEvent<HTMLTextAreaElement>): void => {
    const next = mergeEdited(useStore.getState().input.dockerfile, target.value);
    if (isTooLong(next)) return;
    if (isFollowed) setText(next);
    else setTextAlone(next);
  };
  return (
    <textarea
      className={styles.text}
      aria-label={layoutMessages().yourDockerfile}
      value={editorText(text)}
      onChange={change}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
    />
  );
}
