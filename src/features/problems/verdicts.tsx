import { useId, useState } from "react";
import type { OpenArgument } from "#core/advice/needed-arguments.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { problemSummaryMessages } from "#i18n/en/problems/summary.ts";
import { LineButton } from "./line-button.tsx";
import { NeededArguments } from "./needed-arguments.tsx";
import styles from "./problem-summary.module.css";
import type { VerdictRow } from "./summary-view.ts";

interface VerdictsProps {
  readonly verdicts: readonly VerdictRow[];
  readonly needed: readonly OpenArgument[];
}

/** One answer each about the whole file; its reasons open below. */
export function Verdicts({ verdicts, needed }: VerdictsProps) {
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const words = problemSummaryMessages();
  const required = needed.filter(({ isRequired }) => isRequired).length;
  const shown = verdicts.find(({ key }) => key === open);
  const toggle = (key: string): void => setOpen(open === key ? null : key);
  const answers = [
    ...verdicts.map(({ key, title, answer, isGood }) => ({ key, title, answer, isGood })),
    {
      key: "arguments",
      title: words.arguments.title,
      answer:
        required > 0
          ? words.arguments.required(required)
          : needed.length > 0
            ? words.arguments.optional(needed.length)
            : words.arguments.none,
      isGood: required === 0,
    },
  ];
  return (
    <>
      <ul className={styles.verdicts} aria-label={words.verdicts}>
        {answers.map(({ key, title, answer, isGood }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.verdict}
              data-verdict={key}
              data-good={isGood}
              aria-expanded={open === key}
              aria-controls={open === key ? id : undefined}
              onClick={() => toggle(key)}
            >
              <Icon name={isGood ? "check" : "info"} size={13} />
              <span>
                {title}: <strong>{answer}</strong>
              </span>
              <Icon name={open === key ? "chevron-down" : "chevron-right"} size={12} />
            </button>
          </li>
        ))}
      </ul>
      {open !== null && (
        <div id={id} className={styles.reasons}>
          {open === "arguments" ? <NeededArguments needed={needed} /> : shown && <Reasons verdict={shown} />}
        </div>
      )}
    </>
  );
}

function Reasons({ verdict: { reasons, allWell } }: { readonly verdict: VerdictRow }) {
  if (reasons.length === 0) return <p>{allWell}</p>;
  return (
    <dl className={styles.reasonList}>
      {reasons.map(({ key, why, places }) => (
        <div key={key}>
          <dt>{why}</dt>
          {places.map(({ subject, line }) => (
            <dd key={`${line} ${subject}`}>
              <code>{subject}</code> <LineButton line={line} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
