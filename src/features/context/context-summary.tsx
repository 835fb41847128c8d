import type { FolderAmount, FolderReport } from "#core/folder/folder-report.ts";
import { sizeWords } from "#core/text/size-words.ts";
import { contextMessages } from "#i18n/en/context.ts";
import styles from "./context-panel.module.css";

/** How much of the folder is sent, ignored and not needed, and how much of it ends in the image. */
export function ContextSummary({ report }: { readonly report: FolderReport }) {
  const { total, sent, ignored, inImage, isBuilt } = report;
  const words = contextMessages();
  const unused: FolderAmount = {
    files: total.files - sent.files - ignored.files,
    bytes: total.bytes - sent.bytes - ignored.bytes,
  };
  const share = (amount: FolderAmount): string => `${(amount.bytes / Math.max(1, total.bytes)) * 100}%`;
  return (
    <div className={styles.summary} aria-live="polite">
      <div className={styles.bar} aria-hidden="true">
        <span data-state="sent" style={{ width: share(sent) }} />
        <span data-state="unused" style={{ width: share(unused) }} />
        <span data-state="ignored" style={{ width: share(ignored) }} />
      </div>
      <dl className={styles.figures}>
        {isBuilt && <Figure kind="sent" name={words.sent} meaning={words.sentMeaning} amount={sent} />}
        <Figure kind="ignored" name={words.ignored} meaning={words.ignoredMeaning} amount={ignored} />
        {isBuilt && (
          <>
            <Figure kind="unused" name={words.unused} meaning={words.unusedMeaning} amount={unused} />
            <Figure kind="image" name={words.inImage} meaning={words.inImageMeaning} amount={inImage} />
          </>
        )}
      </dl>
    </div>
  );
}

interface FigureProps {
  readonly kind: string;
  readonly name: string;
  readonly meaning: string;
  readonly amount: FolderAmount;
}

function Figure({ kind, name, meaning, amount }: FigureProps) {
  return (
    <div className={styles.figure} data-testid={`context-${kind}`} data-state={kind} title={meaning}>
      <dt>{name}</dt>
      <dd>
        <strong>{sizeWords(amount.bytes)}</strong> <span>{contextMessages().files(amount.files)}</span>
      </dd>
    </div>
  );
}
