import { useId, useState } from "react";
import { copyText } from "#document/actions/copy-text.ts";
import { chooseArchive, chooseFolder, openPastedListing } from "#document/folder/open-folder.ts";
import { Button } from "#ui/button.tsx";
import panel from "#ui/panel.module.css";
import { contextMessages } from "#i18n/en/context.ts";
import { LIST_COMMANDS } from "./list-commands.ts";
import styles from "./context-panel.module.css";

/** The ways to bring a folder in. */
export function ChooseFolder() {
  const words = contextMessages();
  const [text, setText] = useState("");
  const id = useId();
  const paste = (pasted: string): void => {
    setText("");
    if (pasted.trim() !== "") void openPastedListing(pasted);
  };
  return (
    <div className={panel.stack}>
      <h2 className={panel.heading}>{words.title}</h2>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.buttons}>
        <Button tone="primary" icon="folder-open" onClick={() => void chooseFolder()}>
          {words.choose}
        </Button>
        <Button icon="package" onClick={() => void chooseArchive()}>
          {words.chooseArchive}
        </Button>
      </div>
      <p className={panel.hint}>{words.dropHint}</p>
      <details className={styles.generated}>
        <summary>{words.pasteTitle}</summary>
        <p className={panel.hint}>{words.pasteHint}</p>
        <dl className={styles.commands}>
          {LIST_COMMANDS.map(({ id: command, text: line }) => (
            <div key={command} className={styles.command}>
              <dt>{words[command]}</dt>
              <dd>
                <code>{line}</code>
                <Button tone="quiet" icon="copy" onClick={() => void copyText(line, words.theCommand)}>
                  {words.copy}
                </Button>
              </dd>
            </div>
          ))}
        </dl>
        <label htmlFor={id} className={panel.hint}>
          {words.pasteLabel}
        </label>
        <textarea
          id={id}
          className={`${styles.field} nokey`}
          value={text}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoCorrect="off"
          onChange={(event) => paste(event.target.value)}
          onPaste={(event) => {
            // A field takes seconds to lay out the lines of a large folder, so it never gets them.
            event.preventDefault();
            paste(event.clipboardData.getData("text/plain"));
          }}
        />
      </details>
    </div>
  );
}
