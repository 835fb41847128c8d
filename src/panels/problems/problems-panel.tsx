import { useMemo, useState } from "react";
import type { Severity } from "#core/lint/problem.ts";
import { selectAnalysis, selectIsBlank } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Button } from "#ui/button.tsx";
import { Icon, type IconName } from "#ui/icon.tsx";
import { problemGroups } from "#views/problem-groups.ts";
import { ProblemCard } from "./problem-card.tsx";
import styles from "./problems-panel.module.css";

const SEVERITY_ICONS: Readonly<Record<Severity, IconName>> = { error: "error", warning: "warning", info: "lightbulb" };

/** Problems of one severity that are listed before one asks for all. */
const SHOWN_AT_FIRST = 200;

/** Everything there is to say about the Dockerfile, by severity. */
export function ProblemsPanel() {
  const analysis = useStore(selectAnalysis);
  const isBlank = useStore(selectIsBlank);
  const groups = useMemo(() => (analysis === null ? [] : problemGroups(analysis.problems, analysis.lines)), [analysis]);
  const [isWhole, setIsWhole] = useState(false);
  if (isBlank || analysis === null) return <NothingYet />;
  if (groups.length === 0) return analysis.stages.length === 0 ? <NoStage /> : <NoProblems />;
  return (
    <div className={styles.panel}>
      {groups.map(({ severity, title, rows }) => (
        <section key={severity} aria-label={title}>
          <h2 className={`${styles.heading} ${styles[severity]}`}>
            <Icon name={SEVERITY_ICONS[severity]} size={14} />
            {title}
          </h2>
          <ul>
            {(isWhole ? rows : rows.slice(0, SHOWN_AT_FIRST)).map((row) => (
              <ProblemCard key={row.key} row={row} />
            ))}
          </ul>
          {!isWhole && rows.length > SHOWN_AT_FIRST && (
            <Button className={styles.more} onClick={() => setIsWhole(true)}>
              Show all {title}
            </Button>
          )}
        </section>
      ))}
    </div>
  );
}

function NothingYet() {
  return (
    <div className={styles.empty}>
      <p>Problems show up here as you type, each with its line and, where there is one, a fix.</p>
    </div>
  );
}

function NoStage() {
  return (
    <div className={styles.empty}>
      <p>There is nothing to build yet: a build starts with a FROM.</p>
    </div>
  );
}

function NoProblems() {
  return (
    <div className={styles.empty}>
      <Icon name="ok" size={20} className={styles.ok} />
      <p className={styles.emptyTitle}>No problems found.</p>
      <p>
        Checked: what ends a build in BuildKit, BuildKit’s own build checks, and what goes wrong between stages:
        misspelt names, copies from nowhere, stages that never run.
      </p>
    </div>
  );
}
