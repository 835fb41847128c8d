import { useMemo, useState } from "react";
import { setText } from "#document/input/edit.ts";
import { showToast } from "#document/view/notify.ts";
import { useStore } from "#document/store.ts";
import { proseParts } from "#i18n/prose.ts";
import { splitMessages } from "#i18n/en/split.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Prose } from "#ui/prose.tsx";
import hidden from "#ui/visually-hidden.module.css";
import { type QuestionView, type SplitLine, splitView } from "./split-view.ts";
import styles from "./split-dialog.module.css";

const SIGNS = { same: " ", removed: "−", added: "+" } as const;

/** Proposes the last stage split in two, with what changes and why, before anything is changed. */
export default function SplitDialog({ onClose }: { readonly onClose: () => void }) {
  const words = splitMessages();
  const input = useStore((state) => state.input);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const view = useMemo(() => splitView(input.dockerfile, input, answers), [input, answers]);
  const apply = (after: string): void => {
    const before = input.dockerfile;
    setText(after);
    onClose();
    showToast(words.done, { kind: "text", before, after });
  };
  return (
    <Dialog title={words.title} about={words.about} isOpen onOpenChange={onClose}>
      {view.kind === "none" ? (
        <div className={styles.none}>
          <p>{words.none}</p>
          <p>
            <Prose parts={proseParts(view.why)} />
          </p>
        </div>
      ) : (
        <div className={styles.split}>
          <section aria-label={words.gains}>
            <ul className={styles.gains}>
              {view.gains.map((gain) => (
                <li key={gain}>
                  <Prose parts={proseParts(gain)} />
                </li>
              ))}
            </ul>
          </section>
          {view.questions.map((question) => (
            <Question
              key={question.id}
              question={question}
              onAnswer={(value) => setAnswers(new Map([...answers, [question.id, value]]))}
            />
          ))}
          <Lines lines={view.lines} />
          <p className={styles.verified}>{words.verified}</p>
          <Button tone="primary" icon="check" onClick={() => apply(view.text)}>
            {words.apply}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

function Question({
  question: { id, text, options, chosen },
  onAnswer,
}: {
  readonly question: QuestionView;
  readonly onAnswer: (value: string) => void;
}) {
  return (
    <fieldset className={styles.question}>
      <legend>
        <Prose parts={proseParts(text)} />
      </legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={id} value={value} checked={value === chosen} onChange={() => onAnswer(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Lines({ lines }: { readonly lines: readonly SplitLine[] }) {
  const words = splitMessages();
  const spoken = { same: "", removed: words.removed, added: words.added } as const;
  return (
    <section className={styles.file} aria-label={words.newFile}>
      {lines.map(({ key, kind, text, reason }) => (
        <div key={key} className={styles.line} data-kind={kind}>
          <code>
            <span aria-hidden="true">{SIGNS[kind]}</span>
            <span className={hidden.only}>{spoken[kind]}</span>
            {text}
          </code>
          {reason !== "" && <span className={styles.reason}>{reason}</span>}
        </div>
      ))}
    </section>
  );
}
