import { useMemo, useState } from "react";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { optionsOfOpenFile } from "#document/analysis/run-analysis.ts";
import { changeInput, setText } from "#document/input/edit.ts";
import { showToast } from "#document/view/notify.ts";
import { useStore } from "#document/store.ts";
import { proseParts } from "#i18n/prose.ts";
import { refactorMessages } from "#i18n/en/refactor/preview.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Prose } from "#ui/prose.tsx";
import hidden from "#ui/visually-hidden.module.css";
import type { PreviewLine } from "./preview-lines.ts";
import type { QuestionView, RefactoringView } from "./preview-types.ts";
import { refactoringView } from "./refactoring-view.ts";
import styles from "./refactor-dialog.module.css";
import { useFolderIgnore } from "./use-folder-ignore.ts";

const SIGNS = { same: " ", removed: "−", added: "+" } as const;

/** Previews a refactoring: what changes and why, line by line, before anything is changed. */
export default function RefactorDialog({ onClose }: { readonly onClose: () => void }) {
  const words = refactorMessages();
  const id = useStore((state) => state.refactoring);
  const input = useStore((state) => state.input);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const ofFolder = useFolderIgnore(id);
  const isOfFolder = ofFolder !== null;
  const ofText = useMemo(
    () => (isOfFolder ? null : refactoringView(id, input.dockerfile, presentOptions(), answers)),
    [id, input, answers, isOfFolder],
  );
  const view = ofFolder ?? ofText;
  const apply = (proposal: Extract<RefactoringView, { kind: "ok" }>): void => {
    onClose();
    make(proposal, words.dones[id]);
  };
  return (
    <Dialog title={words.titles[id]} about={words.abouts[id]} isOpen onOpenChange={onClose}>
      {view === null || view.kind === "pending" ? (
        <output>{view?.words}</output>
      ) : view.kind === "none" ? (
        <div className={styles.none}>
          <p>{words.none}</p>
          <p>
            <Prose parts={proseParts(view.why)} />
          </p>
        </div>
      ) : (
        <div className={styles.preview}>
          {view.gains.length > 0 && (
            <section aria-label={words.gains}>
              <ul className={styles.gains}>
                {view.gains.map((gain) => (
                  <li key={gain}>
                    <Prose parts={proseParts(gain)} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {view.questions.map((question) => (
            <Question
              key={question.id}
              question={question}
              onAnswer={(value) => setAnswers(new Map([...answers, [question.id, value]]))}
            />
          ))}
          {view.lines.length > 0 && <Lines label={words.newFile} name="Dockerfile" lines={view.lines} />}
          {view.ignoreLines.length > 0 && (
            <Lines label={words.newIgnoreFile} name=".dockerignore" lines={view.ignoreLines} />
          )}
          <p className={styles.verified}>{view.verified}</p>
          <Button tone="primary" icon="check" onClick={() => apply(view)}>
            {words.apply}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

function presentOptions(): AnalyzeOptions {
  return optionsOfOpenFile(useStore.getState());
}

/** Makes the change as one step, which the toast can take back. */
function make({ text, dockerignore }: Extract<RefactoringView, { kind: "ok" }>, done: string): void {
  const { input: before, built } = useStore.getState();
  if (dockerignore === null) {
    setText(text);
    showToast(done, { kind: "text", before: before.dockerfile, after: text });
    return;
  }
  changeInput({ dockerfile: text, dockerignore });
  showToast(done, { kind: "advice", before, built, after: useStore.getState().input });
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

interface LinesProps {
  readonly label: string;
  readonly name: string;
  readonly lines: readonly PreviewLine[];
}

function Lines({ label, name, lines }: LinesProps) {
  const words = refactorMessages();
  const spoken = { same: "", removed: words.removed, added: words.added } as const;
  return (
    <section className={styles.file} aria-label={label}>
      <h3 className={styles.name}>{name}</h3>
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
