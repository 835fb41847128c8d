import { useMemo } from "react";
import { setProblemFilter, setProblemGrouping } from "#document/view/view-actions.ts";
import { fixAllSafe, safelyFixable } from "#document/problems/fix-all-safe.ts";
import { splitStagesAction } from "#document/actions/refactorings.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { openRule } from "#document/rules/open-rule.ts";
import { selectIsReviewed, selectReviewedProblems } from "#document/review/reviewed-problems.ts";
import { useStore } from "#document/store.ts";
import { PROBLEM_GROUPINGS } from "#document/view/view-slice.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { Select } from "#ui/select.tsx";
import hidden from "#ui/visually-hidden.module.css";
import { problemMessages } from "#i18n/en/problems/panel.ts";
import { canSplit } from "./can-split.ts";
import styles from "./problems-panel.module.css";

interface ProblemsToolbarProps {
  /** How many problems the filter leaves. */
  readonly shown: number;
  readonly onAct: (entry: null) => void;
}

/** What narrows the problems down, orders them and fixes them together; and the ways to the rules. */
export function ProblemsToolbar({ shown, onAct }: ProblemsToolbarProps) {
  const problems = useStore(selectReviewedProblems);
  const isReviewed = useStore(selectIsReviewed);
  const grouping = useStore(({ problemGrouping }) => problemGrouping);
  const filter = useStore(({ problemFilter }) => problemFilter);
  const isConfigured = useStore(({ hadolint, isHadolintExact }) => hadolint !== "" || isHadolintExact);
  const isSplittable = useStore(({ analysis }) => canSplit(analysis));
  const words = problemMessages();
  const fixable = useMemo(() => safelyFixable(problems).length, [problems]);
  return (
    <div className={styles.toolbar}>
      {problems.length > 0 && (
        <>
          <SearchField
            className={styles.filter}
            label={words.filter}
            hint={words.filterHint}
            value={filter}
            onChange={setProblemFilter}
          />
          <Select
            label={words.by}
            className={styles.grouping}
            value={grouping}
            options={PROBLEM_GROUPINGS.map((one) => ({ value: one, label: words.groupings[one] }))}
            onChoose={(value) => {
              const chosen = PROBLEM_GROUPINGS.find((one) => one === value);
              if (chosen) setProblemGrouping(chosen);
            }}
          />
        </>
      )}
      {fixable > 0 && (
        <Button
          icon="wrench"
          className={styles.fixAll}
          aria-disabled={!isReviewed}
          onClick={() => {
            if (!isReviewed) return;
            onAct(null);
            void fixAllSafe();
          }}
        >
          {words.fixAll(fixable)}
        </Button>
      )}
      {isSplittable && (
        <Button icon={splitStagesAction.icon} aria-haspopup="dialog" onClick={() => void splitStagesAction.run()}>
          {splitStagesAction.label}
        </Button>
      )}
      <span className={styles.ways}>
        <IconButton
          icon="sliders"
          label={isConfigured ? words.hadolintSet : words.hadolint}
          data-set={isConfigured}
          className={styles.configuration}
          aria-haspopup="dialog"
          onClick={() => openDialog("hadolint")}
        />
        <IconButton icon="book" label={words.allRules} aria-haspopup="dialog" onClick={() => openRule(null)} />
      </span>
      <output className={hidden.only}>{filter.trim() === "" ? "" : words.found(shown, problems.length)}</output>
    </div>
  );
}
