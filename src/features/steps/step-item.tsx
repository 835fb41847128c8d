import { memo } from "react";
import { isSameRef } from "#document/selection/ref.ts";
import { hover, select } from "#document/selection/select.ts";
import { selectSelected } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { classNames } from "#ui/class-names.ts";
import { Icon } from "#ui/icons/icon.tsx";
import panel from "#ui/panel.module.css";
import type { StepField, StepRow } from "./step-rows.ts";
import { stepsMessages } from "#i18n/en/steps.ts";
import styles from "./steps-panel.module.css";

interface StepItemProps {
  readonly row: StepRow;
  /** What the pasted log says of it; "" without one. */
  readonly verdict: string;
  /** What is known of how it really went. */
  readonly recorded: readonly StepField[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onGoTo: (id: number) => void;
}

/** One step; opened, everything that BuildKit is told of it. */
export const StepItem = memo(function StepItem({ row, verdict, recorded, isOpen, onToggle, onGoTo }: StepItemProps) {
  const { id, text, stage, line, ref, op, name } = row;
  const words = stepsMessages();
  const isSelected = useStore((state) => ref !== null && isSameRef(selectSelected(state), ref));
  return (
    <li className={styles.step}>
      <div className={styles.head} data-selected={isSelected || undefined}>
        <button
          type="button"
          id={`step-${id}`}
          className={styles.toggle}
          aria-expanded={isOpen}
          onClick={onToggle}
          onPointerEnter={() => hover(ref)}
          onPointerLeave={() => hover(null)}
        >
          <Icon name={isOpen ? "chevron-down" : "chevron-right"} size={13} className={styles.chevron} />
          <span className={styles.number}>{id}</span>
          <span className={styles.op} data-op={op}>
            {op}
          </span>
          <code className={styles.text}>{text}</code>
          <span className={styles.stage}>{stage}</span>
          {verdict !== "" && <span className={styles.verdict}>{verdict}</span>}
        </button>
        <button
          type="button"
          className={classNames(panel.jump, styles.jump)}
          disabled={ref === null}
          aria-label={line > 0 ? words.goToLine(line) : words.showStep(text)}
          onClick={() => select(ref, "other")}
        >
          {line > 0 ? words.line(line) : words.show}
        </button>
      </div>
      {isOpen && <StepBody row={row} name={name} recorded={recorded} onGoTo={onGoTo} />}
    </li>
  );
});

function StepBody({
  row,
  name,
  recorded,
  onGoTo,
}: Pick<StepItemProps, "row" | "recorded" | "onGoTo"> & { readonly name: string }) {
  const { inputs, outputs, fields } = row;
  const words = stepsMessages();
  return (
    <dl className={styles.body}>
      <dt>{words.name}</dt>
      <dd>
        <code>{name}</code>
      </dd>
      <dt>{words.inputs}</dt>
      <dd>
        {inputs.length === 0 && words.noInputs}
        {inputs.map(({ id, text }) => (
          <button key={id} type="button" className={styles.link} onClick={() => onGoTo(id)}>
            {id} <code>{text}</code>
          </button>
        ))}
      </dd>
      <dt>{words.usedBy}</dt>
      <dd>
        {outputs.length === 0 && words.noOutputs}
        {outputs.map((id) => (
          <button key={id} type="button" className={styles.link} onClick={() => onGoTo(id)}>
            {id}
          </button>
        ))}
      </dd>
      {[...recorded, ...fields].map(({ name: field, value }, position) => (
        // oxlint-disable-next-line react/no-array-index-key -- fields have no other identity and never move
        <Field key={position} name={field} value={value} />
      ))}
    </dl>
  );
}

function Field({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </>
  );
}
