import { useMemo, useRef, useState } from "react";
import { setProblemFilter } from "#state/arrange-view.ts";
import { selectAnalysis, selectIsBlank } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { problemGroups } from "#views/problem-groups.ts";
import { ProblemCard } from "./problem-card.tsx";
import styles from "./problems-panel.module.css";
import { ProblemsToolbar } from "./problems-toolbar.tsx";
import { SEVERITY_ICONS } from "#ui/severity.ts";
import { useRefocus } from "./use-refocus.ts";

/** Problems of one group that are listed before one asks for all. */
const SHOWN_AT_FIRST = 200;

/** Everything there is to say about the Dockerfile, in groups. */
export function ProblemsPanel() {
  const analysis = useStore(selectAnalysis);
  const isBlank = useStore(selectIsBlank);
  const grouping = useStore(({ problemGrouping }) => problemGrouping);
  const filter = useStore(({ problemFilter }) => problemFilter);
  const groups = useMemo(
    () => (analysis === null ? [] : problemGroups(analysis, grouping, filter)),
    [analysis, grouping, filter],
  );
  const shown = groups.reduce((count, { rows }) => count + rows.length, 0);
  const [isWhole, setIsWhole] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const onAct = useRefocus(panel);
  const isNothing = isBlank || analysis === null;
  return (
    <div ref={panel} className={styles.panel} tabIndex={-1}>
      <ProblemsToolbar shown={shown} onAct={onAct} />
      {isNothing && <NothingYet />}
      {!isNothing && analysis.problems.length === 0 && (analysis.stages.length === 0 ? <NoStage /> : <NoProblems />)}
      {!isNothing && analysis.problems.length > 0 && shown === 0 && <NoMatch filter={filter} />}
      {!isNothing &&
        groups.map(({ key, severity, title, rows }) => (
          <section key={key} aria-label={title}>
            <h2 className={`${styles.heading} ${grouping === "severity" ? styles[severity] : ""}`}>
              {grouping === "severity" && <Icon name={SEVERITY_ICONS[severity]} size={14} />}
              {title}
            </h2>
            <ul>
              {(isWhole ? rows : rows.slice(0, SHOWN_AT_FIRST)).map((row) => (
                <ProblemCard key={row.key} row={row} onAct={onAct} />
              ))}
            </ul>
            {!isWhole && rows.length > SHOWN_AT_FIRST && (
              <Button className={styles.more} onClick={() => setIsWhole(true)}>
                Show all {rows.length.toLocaleString("en")}
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

function NoMatch({ filter }: { readonly filter: string }) {
  return (
    <div className={styles.empty}>
      <p>No problem has the words “{filter.trim()}”.</p>
      <Button className={styles.clear} onClick={() => setProblemFilter("")}>
        Show all
      </Button>
    </div>
  );
}

function NoProblems() {
  return (
    <div className={styles.empty}>
      <Icon name="ok" size={20} className={styles.ok} />
      <p className={styles.emptyTitle}>No problems found.</p>
      <p>
        Checked: what ends a build in BuildKit, BuildKit’s own build checks, hadolint’s rules, and what goes wrong
        between stages: misspelt names, copies from nowhere, stages that never run.
      </p>
    </div>
  );
}
