import { openGlossary } from "#document/examples/open-glossary.ts";
import { useGlossary } from "#document/examples/use-glossary.ts";
import { Button } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import { glossaryMessages } from "#i18n/en/glossary.ts";
import { proseParts } from "#i18n/prose.ts";
import styles from "./term-meaning.module.css";

/** What the glossary says about a word, and the way to it. */
export function TermMeaning({ term }: { readonly term: string }) {
  const entry = useGlossary()?.find(({ id }) => id === term);
  return (
    <div className={styles.meaning} aria-busy={entry === undefined}>
      <strong>{entry?.name}</strong>
      <p>{entry !== undefined && <Prose parts={proseParts(entry.meaning)} />}</p>
      <Button onClick={() => openGlossary(term)}>{glossaryMessages().more}</Button>
    </div>
  );
}
