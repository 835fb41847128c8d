import { openGlossary } from "#document/glossary/open-glossary.ts";
import { useGlossary } from "#document/glossary/use-glossary.ts";
import { Button } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { glossaryMessages } from "#i18n/en/glossary.ts";
import { proseParts } from "#i18n/prose.ts";
import styles from "./term-meaning.module.css";

/** What the glossary says about a word, and the way to it. */
export function TermMeaning({ term }: { readonly term: string }) {
  const glossary = useGlossary();
  const words = glossaryMessages();
  if (glossary.kind === "failed")
    return (
      <div className={styles.meaning} role="alert">
        <p>{words.failed}</p>
        <Button icon="reset" onClick={glossary.retry}>
          {layoutMessages().tryAgain}
        </Button>
      </div>
    );
  const entry = glossary.kind === "ok" ? glossary.entries.find(({ id }) => id === term) : undefined;
  return (
    <div className={styles.meaning} aria-busy={glossary.kind === "loading"}>
      <strong>{entry?.name}</strong>
      <p>{entry !== undefined && <Prose parts={proseParts(entry.meaning)} />}</p>
      <Button onClick={() => openGlossary(term)}>{words.more}</Button>
    </div>
  );
}
