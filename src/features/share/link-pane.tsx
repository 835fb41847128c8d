import { useMemo, useState } from "react";
import { copyText } from "#document/actions/copy-text.ts";
import { selectPresentReport } from "#document/folder/folder-selectors.ts";
import { linkableFolder } from "#document/folder/linked-folder.ts";
import { ALL_OF_IT, linkedImagesFor, type ShareOptions } from "#document/links/share-addresses.ts";
import { selectAnalysis, selectInput } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import hidden from "#ui/visually-hidden.module.css";
import { secretsIn } from "#document/links/secrets-in.ts";
import { type ShareFormat, shareTitle } from "#document/links/share-formats.ts";
import { baseImageMessages } from "#i18n/en/images/base-images.ts";
import { shareMessages } from "#i18n/en/share.ts";
import { LengthMeter } from "#ui/length-meter/length-meter.tsx";
import styles from "./link-pane.module.css";
import { SecretsBanner } from "./secrets-banner.tsx";
import { TextToCopy } from "./text-to-copy.tsx";
import { useSharePreview } from "./use-share-preview.ts";

const FORMATS: readonly ShareFormat[] = ["link", "markdown-link", "markdown-code", "mermaid", "iframe", "readable"];

/** The link in its forms, how long each is, and what shortens it. */
export function LinkPane() {
  const [format, setFormat] = useState<ShareFormat>("link");
  const [options, setOptions] = useState<ShareOptions>(ALL_OF_IT);
  const preview = useSharePreview(options);
  const analysis = useStore(selectAnalysis);
  const input = useStore(selectInput);
  const secrets = useMemo(() => secretsIn(input), [input]);
  const hasImages = useStore((state) => state.linkedImages === "" && linkedImagesFor(state) !== "");
  const report = useStore(selectPresentReport);
  const folder = useMemo(() => (report === null ? null : linkableFolder()), [report]);
  const words = shareMessages();
  const chosen = words.links[format];
  const text = preview.kind === "ready" ? preview.texts[format] : "";
  const savings = preview.kind === "ready" ? preview.savings : null;
  const url = preview.kind === "ready" ? preview.texts.link : "";
  const canShare = typeof navigator.share === "function" && analysis !== null;
  return (
    <div className={styles.pane}>
      {!options.withoutSecrets && (
        <SecretsBanner
          secrets={secrets}
          holder="link"
          onLeaveOut={() => setOptions({ ...options, withoutSecrets: true })}
        />
      )}
      <fieldset className={styles.formats}>
        <legend className={hidden.only}>{words.form}</legend>
        {FORMATS.map((id) => (
          <label key={id} className={styles.format} data-checked={id === format}>
            <input type="radio" name="format" checked={id === format} onChange={() => setFormat(id)} />
            {words.links[id].label}
          </label>
        ))}
      </fieldset>
      <div className={styles.result}>
        <p className={styles.about}>{chosen.about}</p>
        {preview.kind === "too-long" ? (
          <p className={styles.tooLong}>
            <Icon name="warning" size={15} />
            {words.isTooMuch}
          </p>
        ) : (
          <TextToCopy label={chosen.label} text={text} />
        )}
        <div className={styles.actions}>
          <Button tone="primary" icon="copy" disabled={text === ""} onClick={() => void copyText(text, chosen.label)}>
            {words.copy}
          </Button>
          {canShare && (
            <Button icon="share" disabled={url === ""} onClick={() => void shareNatively(shareTitle(analysis), url)}>
              {words.shareWithApp}
            </Button>
          )}
        </div>
        <fieldset className={styles.options}>
          <legend className={styles.heading}>{words.shorter}</legend>
          <Option
            label={words.withoutComments}
            saving={savings?.withoutComments}
            isChosen={options.withoutComments}
            onChoose={(withoutComments) => setOptions({ ...options, withoutComments })}
          />
          <Option
            label={words.withoutView}
            saving={savings?.withoutView}
            isChosen={options.withoutView}
            onChoose={(withoutView) => setOptions({ ...options, withoutView })}
          />
          {secrets.length > 0 && (
            <Option
              label={words.without(secrets.join(", "))}
              saving={savings?.withoutSecrets}
              isChosen={options.withoutSecrets}
              onChoose={(withoutSecrets) => setOptions({ ...options, withoutSecrets })}
            />
          )}
        </fieldset>
        {hasImages && (
          <label className={styles.option}>
            <input
              type="checkbox"
              checked={options.withImages}
              onChange={(event) => setOptions({ ...options, withImages: event.target.checked })}
            />
            {baseImageMessages().withImages}
          </label>
        )}
        {folder !== null && (
          <label className={styles.option} data-disabled={folder.text === ""}>
            <input
              type="checkbox"
              checked={options.withFolder && folder.text !== ""}
              disabled={folder.text === ""}
              onChange={(event) => setOptions({ ...options, withFolder: event.target.checked })}
            />
            {folder.text === "" ? words.tooManyFiles(folder.files) : words.withFolder(folder.files)}
          </label>
        )}
        <LengthMeter length={text.length} isLink={format !== "markdown-code" && format !== "mermaid"} />
      </div>
    </div>
  );
}

interface OptionProps {
  readonly label: string;
  /** Characters; undefined while that is not known. */
  readonly saving: number | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Option({ label, saving, isChosen, onChoose }: OptionProps) {
  const words = shareMessages();
  const isUseless = saving === 0 && !isChosen;
  return (
    <label className={styles.option} data-disabled={isUseless}>
      <input
        type="checkbox"
        checked={isChosen}
        disabled={isUseless}
        onChange={(event) => onChoose(event.target.checked)}
      />
      {label}
      {saving !== undefined && (
        <span className={styles.saving}>{saving === 0 ? words.nothingToLeaveOut : words.fewer(saving)}</span>
      )}
    </label>
  );
}

/** Hands the link to the system's own list of apps. */
async function shareNatively(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // Closing that list is an answer, too.
  }
}
