import { useEffect, useState } from "react";
import { isSameDocument } from "#document/drafts/draft-storage.ts";
import { linkOfState } from "#document/links/link-of-state.ts";
import { openOwn } from "#document/links/open-link.ts";
import { startCompare } from "#document/compare/start-compare.ts";
import { useStore } from "#document/store.ts";
import { allVersions } from "#document/history/all-versions.ts";
import type { KeptVersion } from "#document/history/version-store.ts";
import { comparedText, sizeOfVersion } from "#document/history/version-texts.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { timeWords } from "./version-time.ts";
import { historyMessages } from "#i18n/en/history.ts";
import styles from "./history-dialog.module.css";

type Versions =
  | { readonly kind: "pending" | "denied" }
  | { readonly kind: "known"; readonly versions: readonly KeptVersion[] };

/** How many versions are listed at first, and how many more at each click. */
const PAGE = 100;

/** The versions that this browser has kept, in whichever tab they were made. */
export default function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const words = historyMessages();
  const known = useVersions();
  const [open] = useState(() => linkOfState(useStore.getState()));
  const [count, setCount] = useState(PAGE);
  const older = known.kind === "known" ? known.versions.length - count : 0;
  return (
    <Dialog title={words.title} about={words.about} isOpen onOpenChange={onClose}>
      {known.kind === "denied" && <p className={styles.none}>{words.denied}</p>}
      {known.kind === "known" && known.versions.length === 0 && <p className={styles.none}>{words.noneYet}</p>}
      {known.kind === "known" && (
        <ol className={styles.versions} aria-label={words.list}>
          {known.versions.slice(0, count).map((version) => (
            <Version key={version.id} version={version} isOpen={isSameDocument(version.link, open)} onClose={onClose} />
          ))}
        </ol>
      )}
      {older > 0 && <Button onClick={() => setCount(count + PAGE)}>{words.showOlder(Math.min(older, PAGE))}</Button>}
    </Dialog>
  );
}

interface VersionProps {
  readonly version: KeptVersion;
  /** It is what is open. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function Version({ version: { at, summary, link }, isOpen, onClose }: VersionProps) {
  const words = historyMessages();
  const [now] = useState(() => Date.now());
  const when = timeWords(at, now);
  const restore = (): void => {
    onClose();
    openOwn(link, words.theVersion(when));
  };
  // A version that only builds something else has the same text.
  const [earlier] = useState(() => comparedText(link, useStore.getState()));
  const compare = (text: string): void => {
    onClose();
    startCompare(text);
  };
  return (
    <li className={styles.version}>
      <div className={styles.text}>
        <p className={styles.summary}>{summary}</p>
        <p className={styles.about}>
          <time {...(at === null ? {} : { dateTime: new Date(at).toISOString() })}>{when}</time>
          {` · ${sizeOfVersion(link)}`}
          {isOpen && ` · ${words.openNow}`}
        </p>
      </div>
      {!isOpen && (
        <div className={styles.actions}>
          {earlier !== null && (
            <Button icon="compare" aria-label={words.compareWith(summary, when)} onClick={() => compare(earlier)}>
              {words.compare}
            </Button>
          )}
          <Button icon="undo" aria-label={words.restoreIt(summary, when)} onClick={restore}>
            {words.restore}
          </Button>
        </div>
      )}
    </li>
  );
}

function useVersions(): Versions {
  const [known, setKnown] = useState<Versions>({ kind: "pending" });
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const versions = await allVersions();
      if (isWanted) setKnown(versions === null ? { kind: "denied" } : { kind: "known", versions });
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, []);
  return known;
}
