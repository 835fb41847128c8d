import type { ComparedTexts } from "#state/compare.ts";
import { Icon, type IconName } from "#ui/icon.tsx";
import { Prose } from "#ui/prose.tsx";
import { type ChangeTone, type ChangeTopic, changeWords } from "#views/compare/change-words.ts";
import { proseParts } from "#views/prose.ts";
import styles from "./change-list.module.css";

const TOPICS: readonly { readonly id: ChangeTopic; readonly title: string }[] = [
  { id: "build", title: "The build" },
  { id: "stages", title: "Stages" },
  { id: "edges", title: "What they take" },
  { id: "image", title: "The image" },
];

const ICONS: Readonly<Record<ChangeTone, IconName>> = { added: "plus", removed: "minus", changed: "repeat" };
const TONE_WORDS: Readonly<Record<ChangeTone, string>> = { added: "new", removed: "gone", changed: "changed" };

/** What the later text does otherwise, in sentences, and which steps run again. */
export function ChangeList({ compared }: { readonly compared: ComparedTexts }) {
  const words = compared.changes.map(changeWords);
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className={styles.changes} aria-label="What changes" tabIndex={0}>
      {words.length === 0 && (
        <p className={styles.none}>
          {compared.lines.some(({ kind }) => kind !== "same")
            ? "Both build the same: only comments, white space or the way of writing differ."
            : "Both texts are the same."}
        </p>
      )}
      {compared.otherTarget !== null && (
        <p className={styles.none}>
          The earlier text has no stage of the target's name: of it <code>{compared.otherTarget}</code> is built.
        </p>
      )}
      {TOPICS.map(({ id, title }) => {
        const ofTopic = words.filter(({ topic }) => topic === id);
        return (
          ofTopic.length > 0 && (
            <section key={id}>
              <h3 className={styles.heading}>{title}</h3>
              <ul className={styles.list}>
                {ofTopic.map(({ tone, text, line }) => (
                  <li key={text} className={styles.change} data-tone={tone} data-testid="change">
                    <Icon name={ICONS[tone]} size={14} label={TONE_WORDS[tone]} className={styles.icon} />
                    <span>
                      <Prose parts={proseParts(text)} />
                      {line > 0 && <span className={styles.line}> line {line}</span>}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {compared.steps > 0 && <RebuiltSteps compared={compared} />}
    </section>
  );
}

function RebuiltSteps({ compared: { rebuilt, steps } }: { readonly compared: ComparedTexts }) {
  return (
    <section>
      <h3 className={styles.heading}>Steps</h3>
      <p className={styles.summary}>
        {rebuilt.length === 0
          ? "With the earlier build in the cache, no step runs again."
          : `With the earlier build in the cache, ${rebuilt.length} of ${steps} steps run.`}
      </p>
      <ul className={styles.list}>
        {rebuilt.map(({ name, line, isFollowUp }) => (
          <li key={`${line} ${name}`} className={styles.step}>
            <code className={styles.name}>{name}</code>
            <span className={styles.line}>{isFollowUp ? "because of what it builds on" : "itself changed"}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
