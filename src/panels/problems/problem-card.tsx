import { applyFix } from "#state/apply-fix.ts";
import { goToProblem, hover } from "#state/select.ts";
import { useStore } from "#state/store.ts";
import { Icon } from "#ui/icon.tsx";
import { Prose } from "#ui/prose.tsx";
import type { ProblemRow } from "#views/problem-groups.ts";
import styles from "./problems-panel.module.css";

/** One problem: where it is, what is wrong, and what mends it. */
export function ProblemCard({ row }: { readonly row: ProblemRow }) {
  const { key, problem, message, fixes, lines, rule } = row;
  const isSelected = useStore(({ selected }) => selected?.kind === "problem" && selected.key === key);
  const ref = { kind: "problem", key } as const;
  return (
    <li
      className={styles.problem}
      data-testid="problem"
      data-rule={problem.rule}
      data-severity={problem.severity}
      data-line={problem.lines.first}
      onPointerEnter={() => hover(ref)}
      onPointerLeave={() => hover(null)}
    >
      <button
        type="button"
        className={styles.place}
        aria-current={isSelected || undefined}
        onClick={() => goToProblem(key)}
      >
        <span className={styles.line}>
          <span className={styles.lineWord}>line </span>
          {lines}
        </span>
        <span className={styles.message}>
          <Prose parts={message} />
        </span>
        <span className={styles.rule}>{rule}</span>
      </button>
      {fixes.map(({ title, fix }) => (
        <button key={fix.title} type="button" className={styles.fix} onClick={() => applyFix(fix)}>
          <Icon name="wrench" size={13} />
          <Prose parts={title} />
        </button>
      ))}
    </li>
  );
}
