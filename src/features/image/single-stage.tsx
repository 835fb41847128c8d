import type { ReactNode } from "react";
import panel from "#ui/panel.module.css";
import { Prose } from "#ui/prose.tsx";
import type { ShippedColumn, SingleStageView } from "./single-stage-view.ts";
import { sizeText } from "./size-text.ts";
import { proseParts } from "#i18n/prose.ts";
import { imageMessages } from "#i18n/en/image.ts";
import styles from "./image-panel.module.css";

/** What ships, next to what would ship if all were one stage. */
export function SingleStageNote({ view }: { readonly view: SingleStageView }) {
  const { now, single, words: sentence } = view;
  const words = imageMessages();
  return (
    <section aria-labelledby="image-single">
      <h2 id="image-single" className={panel.heading}>
        {words.oneStage}
      </h2>
      <table className={styles.compare}>
        <thead>
          <tr>
            <th scope="col">{words.whatShips}</th>
            <th scope="col">{words.asItIs}</th>
            <th scope="col">{words.asOneStage}</th>
          </tr>
        </thead>
        <tbody>
          <CompareRow name={words.base} now={<Bases column={now} />} single={<Bases column={single} />} />
          <CompareRow name={words.layersOnIt} now={now.layers} single={single.layers} />
          <CompareRow name={words.ofRun} now={now.runs} single={single.runs} />
          <CompareRow name={words.ofCopy} now={now.copies} single={single.copies} />
        </tbody>
      </table>
      <p className={styles.runsNote}>
        <Prose parts={proseParts(sentence)} />
      </p>
    </section>
  );
}

function CompareRow(props: { readonly name: string; readonly now: ReactNode; readonly single: ReactNode }) {
  return (
    <tr>
      <th scope="row">{props.name}</th>
      <td>{props.now}</td>
      <td>{props.single}</td>
    </tr>
  );
}

function Bases({ column: { bases, megabytes } }: { readonly column: ShippedColumn }) {
  return (
    <>
      {bases.map((base) => (
        <code key={base} className={styles.compareBase}>
          {base}
        </code>
      ))}
      {megabytes !== null && megabytes > 0 && <span className={styles.size}>{sizeText(megabytes)}</span>}
    </>
  );
}
