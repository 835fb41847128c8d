import { useMemo, useState } from "react";
import { asTermId, type GlossaryEntry } from "#document/glossary/load-glossary.ts";
import { openGlossary } from "#document/glossary/open-glossary.ts";
import { useGlossary } from "#document/glossary/use-glossary.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Prose } from "#ui/prose.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { proseParts } from "#i18n/prose.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { glossaryMessages } from "#i18n/en/glossary.ts";
import styles from "./glossary-dialog.module.css";

/** What the words mean: all of them, or the one that was asked for with those that are best read next. */
export default function GlossaryDialog({ onClose }: { readonly onClose: () => void }) {
  const term = useStore(({ glossaryTerm }) => asTermId(glossaryTerm));
  const loaded = useGlossary();
  const glossary = loaded.kind === "ok" ? loaded.entries : null;
  const [filter, setFilter] = useState("");
  const found = useMemo(() => search(glossary ?? [], filter), [glossary, filter]);
  const words = glossaryMessages();
  const entry = glossary?.find(({ id }) => id === term);
  const look = (text: string): void => {
    setFilter(text);
    if (term !== null) openGlossary(null);
  };
  return (
    <Dialog title={words.title} about={words.about} isOpen onOpenChange={onClose}>
      <div className={styles.glossary} aria-busy={loaded.kind === "loading"}>
        <div className={styles.tools}>
          <SearchField className={styles.search} label={words.search} value={filter} onChange={look} />
          {entry !== undefined && (
            <Button icon="undo" onClick={() => openGlossary(null)}>
              {words.all}
            </Button>
          )}
        </div>
        {entry === undefined ? (
          <dl className={styles.list}>
            {found.map((one) => (
              <Meaning key={one.id} entry={one} />
            ))}
          </dl>
        ) : (
          <section aria-live="polite">
            <dl className={styles.list}>
              <Meaning entry={entry} />
            </dl>
            <h3 className={styles.heading}>{words.see}</h3>
            <dl className={styles.list}>
              {entry.see.map((id) => {
                const next = glossary?.find((one) => one.id === id);
                return next === undefined ? null : <Meaning key={id} entry={next} />;
              })}
            </dl>
          </section>
        )}
        {loaded.kind === "failed" && (
          <div className={styles.none} role="alert">
            <p>{words.failed}</p>
            <Button icon="reset" onClick={loaded.retry}>
              {layoutMessages().tryAgain}
            </Button>
          </div>
        )}
        {glossary !== null && found.length === 0 && <p className={styles.none}>{words.none}</p>}
      </div>
    </Dialog>
  );
}

function Meaning({ entry }: { readonly entry: GlossaryEntry }) {
  return (
    <div className={styles.entry}>
      <dt>
        <button type="button" className={styles.name} onClick={() => openGlossary(entry.id)}>
          {entry.name}
        </button>
      </dt>
      <dd className={styles.meaning}>
        <Prose parts={proseParts(entry.meaning)} />
      </dd>
    </div>
  );
}

/** Those that have every word of the text, first those that are called so. */
function search(glossary: readonly GlossaryEntry[], text: string): readonly GlossaryEntry[] {
  const wanted = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const has = (where: string): boolean => wanted.every((word) => where.toLowerCase().includes(word));
  const named = glossary.filter(({ name }) => has(name));
  return [...named, ...glossary.filter((entry) => !named.includes(entry) && has(`${entry.name} ${entry.meaning}`))];
}
