import type { Analysis, Problem } from "#core/analysis.ts";
import { setBuildArg } from "#document/input/edit.ts";
import { missingArguments } from "#document/review/missing-arguments.ts";
import { openProjectFile } from "#document/project/open-project-file.ts";
import { goToProblem } from "#document/selection/select.ts";
import { useStore } from "#document/store.ts";
import { Icon } from "#ui/icons/icon.tsx";
import { MissingValue } from "#ui/missing-value.tsx";
import { plainMeaning } from "#document/problems/plain-meaning.ts";
import { problemText } from "#document/problems/problem-text.ts";
import { plainText, proseParts } from "#i18n/prose.ts";
import { Prose } from "#ui/prose.tsx";
import { problemKey } from "#document/problems/problem-key.ts";
import { graphDetailMessages } from "#i18n/en/graph/details.ts";
import styles from "./build-stop.module.css";

interface BuildStopProps {
  readonly analysis: Analysis;
  readonly first: Problem;
  /** How many more stop it. */
  readonly others: number;
}

/** Goes to the problem, in a project in its file. */
function goTo(problem: Problem, { project }: Analysis): void {
  const path = project?.problems.find(({ problems }) => problems.includes(problem))?.path;
  if (path !== undefined) openProjectFile(path);
  goToProblem(problemKey(problem));
}

/** Says that the text does not build, so that what could be read is not taken for what is built. */
export function BuildStop({ analysis, first, others }: BuildStopProps) {
  const review = useStore((state) => state.review);
  const words = graphDetailMessages();
  const missing = missingArguments(review, first);
  // The field says what is missing.
  const meaning = missing.length > 0 ? "" : plainMeaning(first);
  return (
    <>
      <button
        type="button"
        className={styles.message}
        title={plainText(problemText(first))}
        onClick={() => goTo(first, analysis)}
      >
        <Icon name="error" size={15} className={styles.icon} />
        <span className={styles.words}>
          <strong>{words.doesNotBuild}</strong> <Prose parts={proseParts(problemText(first))} />
          {meaning !== "" && <span className={styles.meaning}>{plainText(meaning)}</span>}
        </span>
        {others > 0 && <span className={styles.more}>{words.moreErrors(others)}</span>}
      </button>
      {missing.map(({ name }) => (
        <MissingValue key={name} name={name} onSet={(value) => setBuildArg(name, value)} />
      ))}
    </>
  );
}
