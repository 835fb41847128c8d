import { useId, useState } from "react";
import { refuseSize } from "#document/input/refuse-size.ts";
import { chooseText } from "#document/input/choose-text.ts";
import { isTooLong } from "#document/input/limits.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { showCompare, startCompare } from "#document/compare/start-compare.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { compareMessages } from "#i18n/en/compare.ts";
import styles from "./compare-dialog.module.css";

/** Asks for the Dockerfile that the open one is compared with. */
export default function CompareDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState("");
  const id = useId();
  const words = compareMessages();
  const compareWith = (earlier: string): void => {
    onClose();
    if (isTooLong(earlier)) refuseSize(actionMessages().pastedTextFirst);
    else startCompare(earlier);
  };
  const compareFromHere = (): void => {
    compareWith(useStore.getState().input.dockerfile);
    showCompare(false);
  };
  const choose = async (): Promise<void> => {
    const chosen = await chooseText();
    if (chosen !== null) compareWith(chosen);
  };
  return (
    <Dialog title={words.dialogTitle} about={words.dialogAbout} isOpen onOpenChange={onClose}>
      <div className={styles.ways}>
        <label className={styles.label} htmlFor={id}>
          {words.paste}
        </label>
        <textarea
          id={id}
          className={styles.text}
          rows={9}
          value={text}
          spellCheck={false}
          placeholder="FROM …"
          onChange={(event) => setText(event.target.value)}
        />
        <Button tone="primary" icon="compare" disabled={text.trim() === ""} onClick={() => compareWith(text)}>
          {words.compareWithPasted}
        </Button>
        <p className={styles.label}>{words.takeOther}</p>
        <div className={styles.others}>
          <Button icon="file-open" onClick={() => void choose()}>
            {words.file}
          </Button>
          <Button icon="history" onClick={() => openDialog("history")}>
            {words.version}
          </Button>
          <Button icon="copy" onClick={compareFromHere}>
            {words.asItIsNow}
          </Button>
        </div>
        <p className={styles.about}>{words.asItIsNowAbout}</p>
      </div>
    </Dialog>
  );
}
