import { type ReactNode, useId, useMemo, useState } from "react";
import { setHadolint } from "#document/input/edit.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { type ReadHadolint, readHadolint } from "#document/rules/hadolint-yaml.ts";
import { ruleMessages } from "#i18n/en/problems/rule-pages.ts";
import { hadolintSettings } from "./hadolint-settings.ts";
import styles from "./rules-dialog.module.css";

const PLACEHOLDER = `ignored:
  - DL3008
trustedRegistries:
  - docker.io
override:
  error: [DL3002]`;

/** Takes a `.hadolint.yaml`, which then holds for this document and for links to it. */
export default function HadolintDialog({ onClose }: { readonly onClose: () => void }) {
  const present = useStore(({ hadolint }) => hadolint);
  const [isExact, setIsExact] = useState(useStore(({ isHadolintExact }) => isHadolintExact));
  const [text, setText] = useState(present);
  const read = useMemo(() => readHadolint(text), [text]);
  const id = useId();
  const words = ruleMessages();
  const apply = (compact: string, isExactThen: boolean): void => {
    setHadolint(compact, isExactThen);
    onClose();
  };
  return (
    <Dialog title={words.hadolint} about={words.hadolintAbout} isOpen onOpenChange={onClose}>
      <textarea
        className={`${styles.yaml} nokey`}
        aria-label=".hadolint.yaml"
        aria-describedby={id}
        aria-invalid={!read.ok}
        value={text}
        placeholder={PLACEHOLDER}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        onChange={(event) => setText(event.target.value)}
      />
      <output id={id} className={styles.verdict}>
        {read.ok ? <Settings read={read.value} /> : <p className={styles.unreadable}>{sentence(read.message)}</p>}
      </output>
      <label className={styles.exact}>
        <input type="checkbox" checked={isExact} onChange={(event) => setIsExact(event.target.checked)} />
        <span>
          {words.exact}
          <span className={styles.exactAbout}>{words.exactAbout}</span>
        </span>
      </label>
      <div className={styles.buttons}>
        <Button
          tone="primary"
          icon="check"
          disabled={!read.ok}
          onClick={() => read.ok && apply(read.value.compact, isExact)}
        >
          {words.useIt}
        </Button>
        {(present !== "" || isExact) && (
          <Button icon="close" onClick={() => apply("", false)}>
            {words.removeIt}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function Settings({ read: { config, unknown } }: { readonly read: ReadHadolint }): ReactNode {
  const settings = hadolintSettings(config);
  return (
    <ul>
      {settings.length === 0 && <li>{ruleMessages().setsNothing}</li>}
      {settings.map((setting) => (
        <li key={setting}>{setting}</li>
      ))}
      {unknown.length > 0 && <li>{ruleMessages().notFollowed(unknown.join(", "))}</li>}
    </ul>
  );
}

function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
