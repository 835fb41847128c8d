import { type ChangeEvent, useId } from "react";
import { setLogText } from "#state/log.ts";
import { Prose } from "#ui/prose.tsx";
import { proseParts } from "#views/prose.ts";
import styles from "./log-panel.module.css";

/** Takes a log, pasted or from a file. */
export function PasteArea({ message }: { readonly message: string }) {
  const id = useId();
  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (file !== undefined) setLogText(await file.text());
  };
  return (
    <div className={styles.paste}>
      <label htmlFor={id} className={styles.pasteLabel}>
        Paste the output of <code>docker build --progress=plain</code> or <code>--progress=rawjson</code>: its times,
        cached steps and errors are laid over the plan and the steps. It never leaves your browser.
      </label>
      {message !== "" && (
        <p className={styles.message} role="alert">
          <Prose parts={proseParts(message)} />
        </p>
      )}
      <textarea
        id={id}
        className={`${styles.field} nokey`}
        placeholder={"#7 [build 3/4] RUN npm ci\n#7 12.34 added 214 packages\n#7 DONE 12.9s"}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        onChange={(event) => setLogText(event.target.value)}
      />
      <label className={styles.file}>
        Or choose a file
        <input type="file" accept=".log,.txt,.json,.jsonl,text/plain" onChange={(event) => void open(event)} />
      </label>
    </div>
  );
}
