import { useMemo, useState } from "react";
import { copyText } from "#document/actions/copy-text.ts";
import { Button } from "#ui/button.tsx";
import hidden from "#ui/visually-hidden.module.css";
import { type ExportText, exportText } from "./export-texts.ts";
import { shareMessages } from "#i18n/en/share.ts";
import { download } from "./download.ts";
import styles from "./link-pane.module.css";
import { SecretsBanner } from "./secrets-banner.tsx";
import { useExportedAnalysis } from "./use-exported-analysis.ts";

const FORMATS: readonly ExportText[] = ["mermaid", "dot", "outline", "json", "dockerfile"];

/** Longer texts are shown in part; copied and downloaded they are whole. */
const MAX_SHOWN = 100_000;

/** The graph as a text, to copy or to keep. */
export function TextPane() {
  const [format, setFormat] = useState<ExportText>("mermaid");
  const exported = useExportedAnalysis();
  const made = useMemo(() => (exported === null ? null : exportText(exported.analysis, format)), [exported, format]);
  if (made === null || exported === null) return null;
  const words = shareMessages();
  const chosen = words.texts[format];
  const { text, fileName, mime } = made;
  // The other forms name paths and images, not what they were given.
  const secrets = format === "json" ? exported.secrets : [];
  return (
    <div className={styles.pane}>
      <SecretsBanner secrets={secrets} holder="file" onLeaveOut={exported.leaveSecretsOut} />
      <fieldset className={styles.formats}>
        <legend className={hidden.only}>{words.form}</legend>
        {FORMATS.map((id) => (
          <label key={id} className={styles.format} data-checked={id === format}>
            <input type="radio" name="text-format" checked={id === format} onChange={() => setFormat(id)} />
            {words.texts[id].label}
          </label>
        ))}
      </fieldset>
      <div className={styles.result}>
        <p className={styles.about}>{chosen.about}</p>
        <textarea
          className={styles.code}
          aria-label={chosen.label}
          readOnly
          rows={16}
          value={text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}\n…` : text}
          spellCheck={false}
        />
        <div className={styles.actions}>
          <Button tone="primary" icon="copy" onClick={() => void copyText(text, chosen.label)}>
            {words.copy}
          </Button>
          <Button icon="download" onClick={() => download(new Blob([text], { type: mime }), fileName)}>
            {words.download(fileName)}
          </Button>
        </div>
      </div>
    </div>
  );
}
