import { useId, useState } from "react";
import type { ProblemRow } from "#document/problems/problem-groups.ts";
import { useStore } from "#document/store.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { SeverityIcon } from "#ui/icons/severity-icon.tsx";
import { Prose } from "#ui/prose.tsx";
import { proseParts } from "#i18n/prose.ts";
import { problemSummaryMessages } from "#i18n/en/problems/summary.ts";
import styles from "./problem-card.module.css";
import { ProblemCard } from "./problem-card.tsx";

interface UnpinnedCardProps {
  readonly stageName: string;
  readonly rows: readonly ProblemRow[];
  readonly onAct: (entry: HTMLElement | null) => void;
}

/** The installs of a stage that pin no version, in one line; each with its fix once it is opened. */
export function UnpinnedCard({ stageName, rows, onAct }: UnpinnedCardProps) {
  const isSelected = useStore(
    ({ selected }) => selected?.kind === "problem" && rows.some(({ key }) => key === selected.key),
  );
  const [wasOpened, setWasOpened] = useState(false);
  const isOpen = wasOpened || isSelected;
  const listId = useId();
  const words = problemSummaryMessages();
  return (
    <li className={styles.group}>
      <button
        type="button"
        className={styles.place}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setWasOpened(!isOpen)}
      >
        <span className={styles.line}>
          <SeverityIcon severity="info" size={13} />
          <Icon name={isOpen ? "chevron-down" : "chevron-right"} size={13} />
        </span>
        <span className={styles.message}>
          <Prose parts={proseParts(words.unpinned(rows.length, stageName))} />
        </span>
      </button>
      <ul id={listId} hidden={!isOpen}>
        {rows.map((row) => (
          <ProblemCard key={row.key} row={row} onAct={onAct} />
        ))}
      </ul>
    </li>
  );
}
