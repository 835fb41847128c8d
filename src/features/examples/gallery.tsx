import { useState } from "react";
import { listExamples } from "#document/examples/example-list.ts";
import { Dialog } from "#ui/dialog.tsx";
import hidden from "#ui/visually-hidden.module.css";
import { exampleMessages } from "#i18n/en/examples/panel.ts";
import { ExampleCard } from "./example-card.tsx";
import styles from "./gallery.module.css";

/** All examples, to be narrowed down by what they are about. */
export default function Gallery({ onClose }: { readonly onClose: () => void }) {
  const examples = listExamples();
  const allTags = [...new Set(examples.flatMap(({ tags }) => tags))];
  const [tag, setTag] = useState<(typeof allTags)[number] | null>(null);
  const shown = examples.filter(({ tags }) => tag === null || tags.includes(tag));
  const words = exampleMessages();
  return (
    <Dialog title={words.title} about={words.about} isOpen onOpenChange={onClose}>
      <fieldset className={styles.tags}>
        <legend className={hidden.only}>{words.narrowDown}</legend>
        <button type="button" className={styles.tag} aria-pressed={tag === null} onClick={() => setTag(null)}>
          {words.all}
        </button>
        {allTags.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.tag}
            aria-pressed={tag === one}
            onClick={() => setTag(tag === one ? null : one)}
          >
            {words.tags[one]}
          </button>
        ))}
      </fieldset>
      <ul className={styles.cards}>
        {shown.map(({ slug, title, summary }) => (
          <li key={slug}>
            <ExampleCard slug={slug} title={title} summary={summary} onChosen={onClose} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
