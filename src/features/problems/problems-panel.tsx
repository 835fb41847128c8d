import { useMemo, useRef, useState } from "react";
import { setProblemFilter } from "#document/view/view-actions.ts";
import { selectReviewedProblems } from "#document/review/reviewed-problems.ts";
import { isForeignText } from "#core/lint/foreign-text.ts";
import { fileKindOf } from "#core/build-input/file-kind.ts";
import { selectAnalysis, selectFile, selectIsBlank } from "#document/selectors.ts";
import { hasHints } from "#document/analysis/hint-finder.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import { Icon } from "#ui/icons/icon.tsx";
import tones from "#ui/severity.module.css";
import { SEVERITY_ICONS } from "#ui/severity.ts";
import { problemGroups } from "#document/problems/problem-groups.ts";
import { problemMessages } from "#i18n/en/problems/panel.ts";
import { ProblemCard } from "./problem-card.tsx";
import styles from "./problems-panel.module.css";
import { ProblemSummary } from "./problem-summary.tsx";
import { ProblemsToolbar } from "./problems-toolbar.tsx";
import { UnpinnedCard } from "./unpinned-card.tsx";
import { useFocusNextEntry } from "./use-focus-next-entry.ts";

/** Problems of one group that are listed before one asks for all. */
const SHOWN_AT_FIRST = 200;

/** Everything there is to say about the Dockerfile, in groups. */
export default function ProblemsPanel() {
  const analysis = useStore(selectAnalysis);
  const problems = useStore(selectReviewedProblems);
  const isBlank = useStore(selectIsBlank);
  const grouping = useStore(({ problemGrouping }) => problemGrouping);
  const filter = useStore(({ problemFilter }) => problemFilter);
  const groups = useMemo(
    () => (analysis === null ? [] : problemGroups({ ...analysis, problems }, grouping, filter)),
    [analysis, problems, grouping, filter],
  );
  const shown = groups.reduce((count, { rows }) => count + rows.length, 0);
  const [isWhole, setIsWhole] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const onAct = useFocusNextEntry(panel);
  const isNothing = isBlank || analysis === null;
  // A bake or a Compose file has no stages.
  const isDefinition = useStore(
    ({ input, file }) => input.project !== undefined && fileKindOf(file, input.dockerfile) !== "dockerfile",
  );
  return (
    <div ref={panel} className={styles.panel} tabIndex={-1}>
      <ProblemsToolbar shown={shown} onAct={onAct} />
      {isNothing && <NothingYet />}
      {!isNothing && !isDefinition && isForeignText(analysis) && (
        <p className={styles.foreign}>{problemMessages().noDockerfile}</p>
      )}
      {!isNothing && analysis.stages.length > 0 && analysis.failure === null && <ProblemSummary onAct={onAct} />}
      {!isNothing && analysis.problems.length === 0 && (
        <Nothing isDefinition={isDefinition} hasStages={analysis.stages.length > 0} />
      )}
      {!isNothing && analysis.problems.length > 0 && shown === 0 && <NoMatch filter={filter} />}
      {!isNothing &&
        groups.map(({ key, severity, title, rows, entries }) => (
          <section key={key} aria-label={title}>
            <h2 className={classNames(styles.heading, grouping === "severity" && tones[severity])}>
              {grouping === "severity" && <Icon name={SEVERITY_ICONS[severity]} size={14} />}
              {title}
            </h2>
            <ul>
              {(isWhole ? entries : entries.slice(0, SHOWN_AT_FIRST)).map((entry) =>
                entry.kind === "problem" ? (
                  <ProblemCard key={entry.row.key} row={entry.row} onAct={onAct} />
                ) : (
                  <UnpinnedCard key={entry.key} stageName={entry.stageName} rows={entry.rows} onAct={onAct} />
                ),
              )}
            </ul>
            {!isWhole && entries.length > SHOWN_AT_FIRST && (
              <Button className={styles.more} onClick={() => setIsWhole(true)}>
                {problemMessages().showAllOf(rows.length)}
              </Button>
            )}
          </section>
        ))}
    </div>
  );
}

interface NothingProps {
  readonly isDefinition: boolean;
  readonly hasStages: boolean;
}

/** What is said where there is no problem: nothing as long as the rules that find them aren't loaded. */
function Nothing({ isDefinition, hasStages }: NothingProps) {
  if (!isDefinition && !hasStages) return <NoStage />;
  if (!hasHints()) return null;
  return isDefinition ? <NoneInFile /> : <NoProblems />;
}

function NothingYet() {
  return (
    <div className={styles.empty}>
      <p>{problemMessages().nothingYet}</p>
    </div>
  );
}

/** Nothing is wrong with a file of a project that isn't a Dockerfile. */
function NoneInFile() {
  const file = useStore(selectFile);
  return <p className={styles.empty}>{problemMessages().noneIn(file)}</p>;
}

function NoStage() {
  return (
    <div className={styles.empty}>
      <p>{problemMessages().noStage}</p>
    </div>
  );
}

function NoMatch({ filter }: { readonly filter: string }) {
  return (
    <div className={styles.empty}>
      <p>{problemMessages().noMatch(filter.trim())}</p>
      <Button className={styles.clear} onClick={() => setProblemFilter("")}>
        {problemMessages().showAll}
      </Button>
    </div>
  );
}

function NoProblems() {
  return (
    <div className={styles.empty}>
      <Icon name="ok" size={20} className={styles.ok} />
      <p className={styles.emptyTitle}>{problemMessages().none}</p>
      <p>{problemMessages().checked}</p>
    </div>
  );
}
