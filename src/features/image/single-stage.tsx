import panel from "#ui/panel.module.css";
import { Prose } from "#ui/prose.tsx";
import type { SingleStageView } from "./single-stage-view.ts";
import { proseParts } from "#i18n/prose.ts";
import { imageMessages } from "#i18n/en/image.ts";
import styles from "./image-panel.module.css";

/** What would ship too if all were one stage. */
export function SingleStageNote({ view }: { readonly view: SingleStageView }) {
  const { rows, words: sentence } = view;
  return (
    <section aria-labelledby="image-single">
      <h2 id="image-single" className={panel.heading}>
        {imageMessages().oneStage}
      </h2>
      <p className={styles.runsNote}>
        <Prose parts={proseParts(sentence)} />
      </p>
      {rows.length > 0 && (
        <dl className={styles.extra}>
          {rows.map(({ name, words }) => (
            <div key={name} className={styles.value}>
              <dt>{name}</dt>
              <dd>
                <span className={styles.valueText}>
                  <Prose parts={proseParts(words)} />
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
