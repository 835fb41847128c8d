import type { ComparedTexts } from "#document/compare/use-comparison.ts";
import { Icon, type IconName } from "#ui/icons/icon.tsx";
import { Prose } from "#ui/prose.tsx";
import { type ChangeTone, type ChangeTopic, changeWords } from "./change-words.ts";
import { proseParts } from "#i18n/prose.ts";
import { compareMessages } from "#i18n/en/compare.ts";
import styles from "./change-list.module.css";

const TOPICS: readonly ChangeTopic[] = ["build", "stages", "edges", "image"];

const ICONS: Readonly<Record<ChangeTone, IconName>> = { added: "plus", removed: "minus", changed: "repeat" };

/** What the later text does otherwise, in sentences, and which steps run again. */
export function ChangeList({ compared }: { readonly compared: ComparedTexts }) {
  const words = compareMessages();
  const told = compared.changes.map(changeWords);
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className={styles.changes} aria-label={words.whatChanges} tabIndex={0}>
      {told.length === 0 && (
        <p className={styles.none}>
          {compared.lines.some(({ kind }) => kind !== "same") ? words.sameBuild : words.sameText}
        </p>
      )}
      {compared.otherTarget !== null && (
        <p className={styles.none}>
          <Prose parts={proseParts(words.otherTarget(compared.otherTarget))} />
        </p>
      )}
      {TOPICS.map((id) => {
        const ofTopic = told.filter(({ topic }) => topic === id);
        return (
          ofTopic.length > 0 && (
            <section key={id}>
              <h3 className={styles.heading}>{words.topics[id]}</h3>
              <ul className={styles.list}>
                {ofTopic.map(({ tone, text, line }) => (
                  <li key={text} className={styles.change} data-tone={tone} data-testid="change">
                    <Icon name={ICONS[tone]} size={14} label={words.tones[tone]} className={styles.icon} />
                    <span>
                      <Prose parts={proseParts(text)} />
                      {line > 0 && <span className={styles.line}> {words.line(line)}</span>}
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
  const words = compareMessages();
  return (
    <section>
      <h3 className={styles.heading}>{words.steps}</h3>
      <p className={styles.summary}>
        {rebuilt.length === 0 ? words.noStepRuns : words.stepsRun(rebuilt.length, steps)}
      </p>
      <ul className={styles.list}>
        {rebuilt.map(({ name, line, isFollowUp }) => (
          <li key={`${line} ${name}`} className={styles.step}>
            <code className={styles.name}>{name}</code>
            <span className={styles.line}>{isFollowUp ? words.followUp : words.itself}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
