import { useState } from "react";
import { listExamples } from "#document/examples/example-list.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { exampleMessages } from "#i18n/en/examples/panel.ts";
import { ExampleCard } from "./example-card.tsx";
import { EXAMPLE_GROUPS, type ExampleFilter, examplesView } from "./examples-view.ts";
import styles from "./examples-dialog.module.css";

/** All examples, narrowed down by level, language, and topic. */
export default function ExamplesDialog({ onClose }: { readonly onClose: () => void }) {
  const examples = listExamples();
  const [filter, setFilter] = useState<ExampleFilter>({});
  const { shown, options } = examplesView(examples, filter);
  const words = exampleMessages();
  return (
    <Dialog title={words.title} about={words.about} isOpen onOpenChange={onClose}>
      <div className={styles.groups}>
        {EXAMPLE_GROUPS.map((group) => (
          <fieldset key={group} className={styles.group}>
            <legend className={styles.legend}>{words.groups[group]}</legend>
            {options[group].map(({ tag, count }) => {
              const isChosen = filter[group] === tag;
              return (
                <button
                  key={tag}
                  type="button"
                  className={styles.tag}
                  aria-pressed={isChosen}
                  disabled={count === 0 && !isChosen}
                  onClick={() => setFilter({ ...filter, [group]: isChosen ? undefined : tag })}
                >
                  {words.tags[tag]}
                </button>
              );
            })}
          </fieldset>
        ))}
      </div>
      <p className={styles.count} aria-live="polite">
        {shown.length === 0 ? words.none : words.shown(shown.length, examples.length)}
        {shown.length < examples.length && (
          <Button tone="quiet" onClick={() => setFilter({})}>
            {words.showAll}
          </Button>
        )}
      </p>
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
