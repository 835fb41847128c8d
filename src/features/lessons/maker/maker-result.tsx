import { useEffect, useState } from "react";
import { copyText } from "#document/actions/copy-text.ts";
import { openLinkText } from "#document/links/open-link.ts";
import { iframeText } from "#document/links/share-formats.ts";
import { type CourseDraft, type DraftLink, linkOfDraft } from "#document/lessons/maker-draft.ts";
import { makerMessages } from "#i18n/en/exercises/maker.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { LengthMeter } from "#ui/length-meter/length-meter.tsx";
import { Rich } from "../rich.tsx";
import styles from "./maker.module.css";

interface MakerResultProps {
  readonly draft: CourseDraft;
  /** What is in the way of a link. */
  readonly issues: readonly string[];
  readonly onClose: () => void;
}

/** The link once everything is right, and before it what is not. */
export function MakerResult({ draft, issues, onClose }: MakerResultProps) {
  const words = makerMessages();
  const made = useLink(draft, issues.length === 0);
  const all = made === undefined || made.kind === "link" ? issues : [issueOf(made)];
  if (all.length > 0) {
    return (
      <section className={styles.result} aria-label={words.result} aria-live="polite">
        <h3 className={styles.heading}>{words.before}</h3>
        <ul className={styles.issues}>
          {[...all.entries()].map(([at, issue]) => (
            <li key={at}>
              <Icon name="info" size={15} />
              <span>
                <Rich>{issue}</Rich>
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  const page = location.origin + location.pathname;
  const fragment = made?.kind === "link" ? made.fragment : "";
  const link = page + fragment;
  const embed = iframeText(`${page}?embed${fragment}`, titleOf(draft), 640);
  const isReady = fragment !== "";
  return (
    <section className={styles.result} aria-label={words.result} data-testid="exercise-link" data-ready={isReady}>
      <p className={styles.ready}>
        <Icon name="ok" size={16} />
        {words.ready}
      </p>
      <textarea
        className={styles.link}
        aria-label={words.link}
        readOnly
        rows={3}
        value={isReady ? link : ""}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.actions}>
        <Button tone="primary" icon="copy" disabled={!isReady} onClick={() => void copyText(link, words.link)}>
          {words.copyLink}
        </Button>
        <Button icon="copy" disabled={!isReady} onClick={() => void copyText(embed, words.embed)}>
          {words.copyEmbed}
        </Button>
        <Button
          icon="play"
          disabled={!isReady}
          onClick={() => {
            onClose();
            void openLinkText(fragment);
          }}
        >
          {words.tryIt}
        </Button>
      </div>
      <p className={styles.about}>{words.linkAbout}</p>
      {isReady && <LengthMeter length={link.length} isLink />}
    </section>
  );
}

function titleOf({ title, exercises }: CourseDraft): string {
  return title || (exercises[0]?.title ?? "");
}

function issueOf(made: Exclude<DraftLink, { readonly kind: "link" }>): string {
  const words = makerMessages();
  if (made.kind === "too-large") return words.issue.tooLarge;
  const parts = new Map([
    ["title", words.exerciseTitle],
    ["task", words.task],
    ["start", words.start],
    ["solution", words.solution],
    ["goals", words.goals],
    ["hints", words.hints],
    ["golf", words.golf],
    ["exercises", words.exercises],
  ]);
  return words.issue.tooLong(parts.get(made.key) ?? made.key);
}

/** The link; undefined while it is being made. */
function useLink(draft: CourseDraft, isRight: boolean): DraftLink | undefined {
  const [made, setMade] = useState<{ readonly of: CourseDraft; readonly link: DraftLink } | null>(null);
  useEffect(() => {
    if (!isRight) return undefined;
    let isWanted = true;
    const make = async (): Promise<void> => {
      const link = await linkOfDraft(draft);
      if (isWanted) setMade({ of: draft, link });
    };
    void make();
    return () => {
      isWanted = false;
    };
  }, [draft, isRight]);
  return isRight && made?.of === draft ? made.link : undefined;
}
