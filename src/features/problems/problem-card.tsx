import { memo, useId, useRef, useState } from "react";
import { setBuildArg } from "#document/input/edit.ts";
import { applyFix } from "#document/problems/apply-fix.ts";
import { addProjectFiles } from "#document/project/edit-project.ts";
import { ignoreProblem } from "#document/problems/ignore-problem.ts";
import { missingFileOf } from "#document/problems/missing-file-of.ts";
import { missingArguments } from "#document/review/missing-arguments.ts";
import { selectIsReviewed } from "#document/review/reviewed-problems.ts";
import { goToProblem, hover } from "#document/selection/select.ts";
import { useStore } from "#document/store.ts";
import { isDeepEqual } from "#core/text/json-value.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { Menu, MenuEntry } from "#ui/menu/menu.tsx";
import { MissingValue } from "#ui/missing-value.tsx";
import { Prose } from "#ui/prose.tsx";
import { SeverityIcon } from "#ui/icons/severity-icon.tsx";
import type { ProblemRow } from "#document/problems/problem-groups.ts";
import { problemMessages } from "#i18n/en/problems/panel.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { ProblemWhy } from "./problem-why.tsx";
import styles from "./problem-card.module.css";

interface ProblemCardProps {
  readonly row: ProblemRow;
  /** Called before something is done that may take the problem away. */
  readonly onAct: (entry: HTMLElement | null) => void;
}

/**
 * One problem: where it is, what is wrong, why that matters, and what fixes or silences it. Most are the same after a key
 * is typed, and aren't drawn again.
 */
export const ProblemCard = memo(ProblemCardOf, isDeepEqual);

function ProblemCardOf({ row, onAct }: ProblemCardProps) {
  const { key, problem, message, meaning, fixes, lines, ids, hasRule } = row;
  const isSelected = useStore(({ selected }) => selected?.kind === "problem" && selected.key === key);
  // Most problems have no fix and no argument to set: a review isn't about them.
  const isReviewed = useStore((state) => fixes.length > 0 && selectIsReviewed(state));
  const review = useStore((state) => (problem.rule === "BuildError" ? state.review : null));
  const missing = missingArguments(review, problem);
  const missingFile = missingFileOf(problem);
  const [isOpen, setIsOpen] = useState(false);
  const whyId = useId();
  const words = problemMessages();
  const entry = useRef<HTMLLIElement>(null);
  const ref = { kind: "problem", key } as const;
  const act = (action: () => void): void => {
    onAct(entry.current);
    action();
  };
  return (
    <li
      ref={entry}
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
        onFocus={() => hover(ref)}
        onBlur={() => hover(null)}
        onClick={() => goToProblem(key)}
      >
        <span className={styles.line}>
          <SeverityIcon severity={problem.severity} size={13} />
          <span className={styles.lineWord}>{words.line}</span>
          {lines}
        </span>
        <span className={styles.message}>
          <Prose parts={message} />
          {meaning.length > 0 && missing.length === 0 && (
            <span className={styles.meaning}>
              <Prose parts={meaning} />
            </span>
          )}
        </span>
      </button>
      {missing.length > 0 && (
        <div className={styles.missing}>
          {missing.map(({ name }) => (
            <MissingValue key={name} name={name} onSet={(value) => act(() => setBuildArg(name, value))} />
          ))}
        </div>
      )}
      <div className={styles.foot}>
        <span className={styles.ids}>
          {ids.map((id) => (
            <span key={id} className={styles.id}>
              {id}
            </span>
          ))}
        </span>
        {hasRule && (
          <button
            type="button"
            className={styles.quiet}
            aria-expanded={isOpen}
            aria-controls={isOpen ? whyId : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name={isOpen ? "chevron-down" : "chevron-right"} size={12} />
            {words.why}
          </button>
        )}
        {fixes.map(({ title, fix }) => (
          <button
            key={fix.title}
            type="button"
            className={styles.fix}
            aria-disabled={!isReviewed}
            onClick={() => isReviewed && act(() => applyFix(fix))}
          >
            <Icon name="wrench" size={13} />
            <span>
              <Prose parts={title} />
            </span>
          </button>
        ))}
        {missingFile !== null && (
          <button type="button" className={styles.fix} onClick={() => addProjectFiles({ [missingFile]: "" })}>
            <Icon name="plus" size={13} />
            <span>{projectMessages().addOne(missingFile)}</span>
          </button>
        )}
        {hasRule && (
          <Menu
            align="start"
            trigger={
              <button type="button" className={styles.quiet} aria-label={words.ignoreOf(problem.rule, lines)}>
                <Icon name="eye-off" size={12} />
                {words.ignore}
              </button>
            }
          >
            <MenuEntry
              label={words.ignoreHere}
              detail={words.ignoreHereDetail}
              onSelect={() => act(() => void ignoreProblem(problem, "here"))}
            />
            <MenuEntry
              label={words.ignoreRule}
              detail={words.ignoreRuleDetail}
              onSelect={() => act(() => void ignoreProblem(problem, "everywhere"))}
            />
          </Menu>
        )}
      </div>
      {isOpen && <ProblemWhy id={whyId} rule={problem.rule} />}
    </li>
  );
}
