import { useMemo, useState } from "react";
import { copyText } from "#commands/copy-text.ts";
import { Button } from "#ui/button.tsx";
import { type ExportText, exportText } from "#views/share/export-texts.ts";
import { download } from "./download.ts";
import styles from "./link-pane.module.css";
import { SecretsBanner } from "./secrets-banner.tsx";
import { useExportedAnalysis } from "./use-exported-analysis.ts";

const FORMATS: readonly { readonly id: ExportText; readonly label: string; readonly about: string }[] = [
  { id: "mermaid", label: "Mermaid", about: "A chart that GitHub, GitLab and many others draw from the text." },
  { id: "dot", label: "Graphviz DOT", about: "For dot and everything that reads its language." },
  { id: "outline", label: "Outline", about: "All that the graph shows, in words." },
  {
    id: "json",
    label: "JSON",
    about: "Stages, edges, build steps and problems for other programs. Dropped on this page, it opens again.",
  },
  { id: "dockerfile", label: "Dockerfile", about: "The text itself." },
];

/** Longer texts are shown in part; copied and downloaded they are whole. */
const MOST_SHOWN = 100_000;

/** The graph as a text, to copy or to keep. */
export function TextPane() {
  const [format, setFormat] = useState<ExportText>("mermaid");
  const exported = useExportedAnalysis();
  const made = useMemo(() => (exported === null ? null : exportText(exported.analysis, format)), [exported, format]);
  const chosen = FORMATS.find(({ id }) => id === format);
  if (made === null || exported === null || chosen === undefined) return null;
  const { text, fileName, mime } = made;
  // The other forms name paths and images, not what they were given.
  const secrets = format === "json" ? exported.secrets : [];
  return (
    <div className={styles.pane}>
      <SecretsBanner secrets={secrets} holder="file" onLeaveOut={exported.leaveSecretsOut} />
      <fieldset className={styles.formats}>
        <legend className={styles.legend}>Form</legend>
        {FORMATS.map(({ id, label }) => (
          <label key={id} className={styles.format} data-checked={id === format}>
            <input type="radio" name="text-format" checked={id === format} onChange={() => setFormat(id)} />
            {label}
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
          value={text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}\n…` : text}
          spellCheck={false}
        />
        <div className={styles.actions}>
          <Button tone="primary" icon="copy" onClick={() => void copyText(text, chosen.label)}>
            Copy
          </Button>
          <Button icon="download" onClick={() => download(new Blob([text], { type: mime }), fileName)}>
            Download {fileName}
          </Button>
        </div>
      </div>
    </div>
  );
}
