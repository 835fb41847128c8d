import { hover, select } from "#document/selection/select.ts";
import { classNames } from "#ui/class-names.ts";
import panel from "#ui/panel.module.css";
import { Prose } from "#ui/prose.tsx";
import type { LeftBehindRow } from "./left-behind-view.ts";
import { proseParts } from "#i18n/prose.ts";
import { imageMessages } from "#i18n/en/image.ts";
import styles from "./image-panel.module.css";

/** Stages of which nothing is in the image but what was copied from them. */
export function LeftBehindList({ rows }: { readonly rows: readonly LeftBehindRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="image-left">
      <h2 id="image-left" className={panel.heading}>
        {imageMessages().leftBehind}
      </h2>
      <ul>
        {rows.map(({ stage, label, isBuilt, words }) => (
          <li key={stage}>
            <button
              type="button"
              className={classNames(panel.rowButton, styles.left)}
              data-built={isBuilt}
              onClick={() => select({ kind: "stage", stage }, "other")}
              onPointerEnter={() => hover({ kind: "stage", stage })}
              onPointerLeave={() => hover(null)}
            >
              <code className={styles.leftName}>{label}</code>
              <span>
                <Prose parts={proseParts(words)} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
