import { useId, useState } from "react";
import { openPasted } from "#document/input/open-file.ts";
import { openLinkText } from "#document/links/open-link.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { readAddress } from "./raw-address.ts";
import { openUrlMessages } from "#i18n/en/open-url.ts";
import styles from "./open-url-dialog.module.css";

/** Opens a Dockerfile from an address without this page asking that host: the reader's browser does, in another tab. */
export default function OpenUrlDialog({ onClose }: { readonly onClose: () => void }) {
  const [address, setAddress] = useState(useStore((state) => state.askedUrl));
  const [text, setText] = useState("");
  const id = useId();
  const words = openUrlMessages();
  const asked = readAddress(address);
  const openText = (): void => {
    onClose();
    openPasted(text);
  };
  const openLink = (fragment: string): void => {
    onClose();
    void openLinkText(fragment);
  };
  return (
    <Dialog title={words.title} about={words.about} isOpen onOpenChange={onClose}>
      <ol className={styles.steps}>
        <li className={styles.step}>
          <label className={styles.label} htmlFor={`${id}-address`}>
            {words.addressOf}
          </label>
          <input
            id={`${id}-address`}
            className={styles.field}
            type="url"
            value={address}
            placeholder="https://github.com/…/Dockerfile"
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setAddress(event.target.value)}
          />
          {asked.kind === "none" && address.trim() !== "" && <p className={styles.fault}>{words.noAddress}</p>}
          {asked.kind === "link" && (
            <Button tone="primary" icon="link" onClick={() => openLink(asked.fragment)}>
              {words.openLinkHere}
            </Button>
          )}
        </li>
        {asked.kind === "page" && (
          <>
            <li className={styles.step}>
              <p className={styles.label}>{words.bareTextAt(asked.host)}</p>
              <a className={styles.link} href={asked.rawAddress} target="_blank" rel="noopener noreferrer">
                <Icon name="external" size={15} />
                {words.openInTab(asked.host)}
              </a>
            </li>
            <li className={styles.step}>
              <label className={styles.label} htmlFor={`${id}-text`}>
                {words.andPaste}
              </label>
              <textarea
                id={`${id}-text`}
                className={styles.text}
                rows={6}
                value={text}
                spellCheck={false}
                onChange={(event) => setText(event.target.value)}
              />
              <Button tone="primary" disabled={text.trim() === ""} onClick={openText}>
                {words.openPasted}
              </Button>
            </li>
          </>
        )}
      </ol>
    </Dialog>
  );
}
