import { type ChangeEvent, useId } from "react";
import { refuseSize } from "#document/input/refuse-size.ts";
import type { NoLogReason } from "#core/log/build-log.ts";
import { MAX_LOG_BYTES } from "#document/input/limits.ts";
import { setLogText } from "#document/log/log-actions.ts";
import { showNotice } from "#document/view/notify.ts";
import { Prose } from "#ui/prose.tsx";
import { proseParts } from "#i18n/prose.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { logMessages } from "#i18n/en/log.ts";
import styles from "./log-panel.module.css";

/** Takes a log, pasted or from a file. */
export function PasteArea({ reason }: { readonly reason: NoLogReason | null }) {
  const words = logMessages();
  const id = useId();
  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    if (file.size > MAX_LOG_BYTES) {
      refuseSize(actionMessages().file(file.name), MAX_LOG_BYTES);
      return;
    }
    try {
      setLogText(await file.text());
    } catch {
      showNotice({ kind: "file", message: actionMessages().notText(file.name) });
    }
  };
  const paste = (text: string): void => {
    if (text.length > MAX_LOG_BYTES) refuseSize(actionMessages().pastedTextFirst, MAX_LOG_BYTES);
    else setLogText(text);
  };
  return (
    <div className={styles.paste}>
      <label htmlFor={id} className={styles.pasteLabel}>
        <Prose parts={proseParts(words.paste)} />
      </label>
      {reason !== null && (
        <p className={styles.message} role="alert">
          <Prose parts={proseParts(words[reason])} />
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
        onChange={(event) => paste(event.target.value)}
      />
      <label className={styles.file}>
        {words.orChoose}
        <input type="file" accept=".log,.txt,.json,.jsonl,text/plain" onChange={(event) => void open(event)} />
      </label>
    </div>
  );
}
