import { useEffect, useState } from "react";
import { isSameDocument } from "#state/draft-storage.ts";
import { linkOfState } from "#state/link-of-state.ts";
import { openOwn } from "#state/open-link.ts";
import { startCompare } from "#state/start-compare.ts";
import { useStore } from "#state/store.ts";
import { type KeptVersion, readVersions } from "#state/version-store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { timeWords } from "#views/history/version-time.ts";
import styles from "./history-dialog.module.css";

type Versions =
  | { readonly kind: "pending" | "denied" }
  | { readonly kind: "known"; readonly versions: readonly KeptVersion[] };

/** The versions that this browser has kept, in whichever tab they were made. */
export default function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const known = useVersions();
  const [open] = useState(() => linkOfState(useStore.getState()));
  return (
    <Dialog
      title="Versions"
      about="Kept in this browser only, from all its tabs, each time your work rests. Restoring one can be undone."
      isOpen
      onOpenChange={onClose}
    >
      {known.kind === "denied" && (
        <p className={styles.none}>
          This browser does not let the page keep versions, as in some private windows. What you write is still in the
          address: copy that to keep it.
        </p>
      )}
      {known.kind === "known" && known.versions.length === 0 && (
        <p className={styles.none}>No version yet: the first is kept a few seconds after you change something.</p>
      )}
      {known.kind === "known" && (
        <ol className={styles.versions} aria-label="Versions, the latest first">
          {known.versions.map((version) => (
            <Version key={version.id} version={version} isOpen={isSameDocument(version.link, open)} onClose={onClose} />
          ))}
        </ol>
      )}
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
  const [now] = useState(() => Date.now());
  const words = timeWords(at, now);
  const restore = (): void => {
    onClose();
    openOwn(link, `the version of ${words}`);
  };
  const compare = (): void => {
    onClose();
    startCompare(link.dockerfile);
  };
  return (
    <li className={styles.version}>
      <div className={styles.text}>
        <p className={styles.summary}>{summary}</p>
        <p className={styles.about}>
          <time dateTime={new Date(at).toISOString()}>{words}</time>
          {` · ${countLines(link.dockerfile)}`}
          {isOpen && " · open now"}
        </p>
      </div>
      {!isOpen && (
        <div className={styles.actions}>
          <Button icon="compare" aria-label={`Compare with the version “${summary}” of ${words}`} onClick={compare}>
            Compare
          </Button>
          <Button icon="undo" aria-label={`Restore the version “${summary}” of ${words}`} onClick={restore}>
            Restore
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
      const versions = await readVersions();
      if (isWanted) setKnown(versions === null ? { kind: "denied" } : { kind: "known", versions });
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, []);
  return known;
}

function countLines(text: string): string {
  const count = text.trimEnd().split("\n").length;
  return count === 1 ? "1 line" : `${count.toLocaleString("en")} lines`;
}
