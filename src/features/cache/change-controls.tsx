import { type FormEvent, useId, useRef, useState } from "react";
import { openPanel } from "#document/view/view-actions.ts";
import { toggleChangedFile, toggleChangedSource } from "#document/cache/cache-actions.ts";
import { Icon } from "#ui/icons/icon.tsx";
import panel from "#ui/panel.module.css";
import hidden from "#ui/visually-hidden.module.css";
import type { SourceChoice } from "#document/cache/cache-view.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import styles from "./cache-panel.module.css";

/** More files than this are offered only when asked for; those that were changed always are. */
const MAX_FILES = 12;

interface ChangeControlsProps {
  /** Files and folders that the build names. */
  readonly known: readonly string[];
  /** Files that the field for others suggests. */
  readonly suggested: readonly string[];
  readonly sources: readonly SourceChoice[];
  readonly changedFiles: readonly string[];
  readonly changedSources: readonly string[];
}

/** Changes that can be tried: files of the context, what images lead to; and where all others are made. */
export function ChangeControls({ known, suggested, sources, changedFiles, changedSources }: ChangeControlsProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const file = typed
      .trim()
      .split("/")
      .filter((part) => part !== "" && part !== ".")
      .join("/");
    if (file !== "" && !changedFiles.includes(file)) toggleChangedFile(file);
    setTyped("");
  };
  const words = cacheMessages();
  const [showsAll, setShowsAll] = useState(false);
  const files = [...new Set([...known, ...changedFiles])];
  const offered = showsAll ? files : files.filter((file, place) => place < MAX_FILES || changedFiles.includes(file));
  const chips = useRef<HTMLDivElement>(null);
  const showAll = (): void => {
    setShowsAll(true);
    // The button is gone then: go on at the first file that it has brought.
    const next = files.findIndex((file) => !offered.includes(file));
    requestAnimationFrame(() => chips.current?.querySelectorAll("button").item(next)?.focus());
  };
  return (
    <section className={styles.changes} aria-label={words.tryAChange}>
      <div ref={chips} className={styles.chips}>
        <span className={styles.label}>{words.changeAFile}</span>
        {offered.map((file) => (
          <Chip key={file} text={file} isOn={changedFiles.includes(file)} onToggle={() => toggleChangedFile(file)} />
        ))}
        {offered.length < files.length && (
          <button type="button" className={styles.inline} onClick={showAll}>
            {words.moreFiles(files.length - offered.length)}
          </button>
        )}
        <form className={styles.form} onSubmit={add}>
          <label htmlFor={id} className={hidden.only}>
            {words.pathOfOther}
          </label>
          <input
            id={id}
            className={styles.field}
            value={typed}
            placeholder="src/app.ts"
            list={suggested.length > 0 ? `${id}-files` : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
          />
          {suggested.length > 0 && (
            <datalist id={`${id}-files`}>
              {suggested.map((file) => (
                <option key={file}>{file}</option>
              ))}
            </datalist>
          )}
          <button type="submit" className={styles.add} aria-label={words.changeThisFile} disabled={typed.trim() === ""}>
            <Icon name="plus" size={14} />
          </button>
        </form>
      </div>
      {sources.length > 0 && (
        <div className={styles.chips}>
          <span className={styles.label}>{words.newVersionOf}</span>
          {sources.map(({ identifier, name }) => (
            <Chip
              key={identifier}
              text={name}
              isOn={changedSources.includes(identifier)}
              onToggle={() => toggleChangedSource(identifier)}
            />
          ))}
        </div>
      )}
      <p className={panel.hint}>
        {words.orEdit}{" "}
        <button type="button" className={styles.inline} onClick={() => openPanel("inputs")}>
          {words.aBuildArgument}
        </button>{" "}
        {words.orThePlatform}
      </p>
    </section>
  );
}

function Chip(props: { readonly text: string; readonly isOn: boolean; readonly onToggle: () => void }) {
  const { text, isOn, onToggle } = props;
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn} onClick={onToggle}>
      {isOn && <Icon name="check" size={12} />}
      <code>{text}</code>
    </button>
  );
}
