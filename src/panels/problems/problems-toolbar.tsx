import { useMemo } from "react";
import { setProblemFilter, setProblemGrouping } from "#state/arrange-view.ts";
import { fixAllSafe, safelyFixable } from "#state/fix-all-safe.ts";
import { openDialog } from "#state/open-dialog.ts";
import { openRule } from "#state/open-rule.ts";
import { selectProblems } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { Select, type SelectOption } from "#ui/select.tsx";
import type { ProblemGrouping } from "#views/problem-groups.ts";
import styles from "./problems-panel.module.css";

const GROUPINGS: readonly (SelectOption & { readonly value: ProblemGrouping })[] = [
  { value: "severity", label: "severity" },
  { value: "family", label: "family" },
  { value: "stage", label: "stage" },
];

interface ProblemsToolbarProps {
  /** How many problems the filter leaves. */
  readonly shown: number;
  readonly onAct: (entry: null) => void;
}

/** What narrows the problems down, orders them and mends them together; and the ways to the rules. */
export function ProblemsToolbar({ shown, onAct }: ProblemsToolbarProps) {
  const problems = useStore(selectProblems);
  const grouping = useStore(({ problemGrouping }) => problemGrouping);
  const filter = useStore(({ problemFilter }) => problemFilter);
  const isConfigured = useStore(({ hadolint }) => hadolint !== "");
  const fixable = useMemo(() => safelyFixable(problems).length, [problems]);
  return (
    <div className={styles.toolbar}>
      {problems.length > 0 && (
        <>
          <SearchField className={styles.filter} label="Filter problems" value={filter} onChange={setProblemFilter} />
          <Select
            label="By"
            className={styles.grouping}
            value={grouping}
            options={GROUPINGS}
            onChoose={(value) => {
              const chosen = GROUPINGS.find((one) => one.value === value);
              if (chosen) setProblemGrouping(chosen.value);
            }}
          />
        </>
      )}
      {fixable > 0 && (
        <Button
          icon="wrench"
          className={styles.fixAll}
          onClick={() => {
            onAct(null);
            void fixAllSafe();
          }}
        >
          Fix all safe ones ({fixable.toLocaleString("en")})
        </Button>
      )}
      <span className={styles.ways}>
        <IconButton
          icon="sliders"
          label={isConfigured ? "hadolint configuration (set)" : "hadolint configuration"}
          data-set={isConfigured}
          className={styles.configuration}
          aria-haspopup="dialog"
          onClick={() => openDialog("hadolint")}
        />
        <IconButton icon="book" label="All rules" aria-haspopup="dialog" onClick={() => openRule(null)} />
      </span>
      <output className={styles.spoken}>{filter.trim() === "" ? "" : `${shown} of ${problems.length} problems`}</output>
    </div>
  );
}
