import { askAboutImages } from "#document/images/ask-about-images.ts";
import { hover, select } from "#document/selection/select.ts";
import { Button } from "#ui/button.tsx";
import panel from "#ui/panel.module.css";
import { Prose } from "#ui/prose.tsx";
import type { ConfigRow, ConfigView } from "./config-view.ts";
import { proseParts } from "#i18n/prose.ts";
import { baseImageMessages } from "#i18n/en/images/base-images.ts";
import { imageMessages } from "#i18n/en/image.ts";
import styles from "./image-panel.module.css";

/** The final configuration, each value with the line it comes from. */
export function ConfigSection({ config }: { readonly config: ConfigView }) {
  const { isRecorded, groups, runs, runsNote, base } = config;
  const words = imageMessages();
  return (
    <section aria-labelledby="image-config">
      <h2 id="image-config" className={panel.heading}>
        {words.configuration}
        {isRecorded && <span className={styles.size}>{words.asRecorded}</span>}
      </h2>
      <div className={styles.runs}>
        {runs !== "" && <code className={styles.runsCommand}>{runs}</code>}
        <p className={styles.runsNote}>
          <Prose parts={proseParts(runsNote)} />
        </p>
      </div>
      {groups.map(({ title, rows }) => (
        <div key={title} className={styles.group}>
          <h3 className={styles.groupTitle}>{title}</h3>
          <dl className={styles.values}>
            {rows.map((row) => (
              <Value key={row.key} row={row} base={base.name} />
            ))}
          </dl>
        </div>
      ))}
      {!base.isKnown && (
        <div className={styles.unknown}>
          <p className={styles.runsNote}>
            <Prose parts={proseParts(words.unknownBase(base.name))} />
          </p>
          {base.ref !== "" && (
            <Button icon="package" aria-haspopup="dialog" onClick={() => askAboutImages({ ref: base.ref })}>
              {baseImageMessages().tell}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function Value({ row, base }: { readonly row: ConfigRow; readonly base: string }) {
  const { name, value, dependsOn, line, instruction, inheritedFrom, option } = row;
  const words = imageMessages();
  const ref = instruction === null ? null : ({ kind: "row", instruction } as const);
  return (
    <div className={styles.value}>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>
        <span className={styles.valueText}>
          {(value !== "" || dependsOn === "") && <code>{value === "" ? words.valueEmpty : value}</code>}
          {dependsOn !== "" && <span className={styles.dependsOn}>{dependsOn}</span>}
        </span>
        {option !== "" && <code className={styles.line}>{option}</code>}
        {option === "" && ref === null && <span className={styles.line}>{words.fromBase(base)}</span>}
        {option === "" && ref !== null && (
          <button
            type="button"
            className={styles.lineButton}
            aria-label={words.isSetIn(name, line)}
            onClick={() => select(ref, "other")}
            onPointerEnter={() => hover(ref)}
            onPointerLeave={() => hover(null)}
          >
            {inheritedFrom !== "" && <code>{inheritedFrom}</code>} {words.line(line)}
          </button>
        )}
      </dd>
    </div>
  );
}
