import { useEffect, useRef } from "react";
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
import { useElementSize } from "../camera/use-element-size.ts";
import { session } from "../canvas/graph-session.ts";
import styles from "./build-stop.module.css";

/** The banner's distance from the upper edge, as its style sheet has it. */
const TOP = 6;
/** Milliseconds before it is seen, as its style sheet has it. */
const PATIENCE = 700;
const NO_SIZE = { width: 0, height: 0 };

/** Goes to the problem, in a project in its file. */
function goTo(problem: Problem, { project }: Analysis): void {
  const path = project?.problems.find(({ problems }) => problems.includes(problem))?.path;
  if (path !== undefined) openProjectFile(path);
  goToProblem(problemKey(problem));
}

/** Says above the picture that the text does not build, so that what could be read is not taken for what is built. */
export function BuildStop({ analysis }: { readonly analysis: Analysis }) {
  const banner = useRef<HTMLDivElement>(null);
  const { height } = useElementSize(banner, NO_SIZE);
  useEffect(() => {
    // It waits with what it covers, too: the picture makes way for what is seen only.
    const timer = setTimeout(() => session.setState({ bannerEnd: TOP + height }), PATIENCE);
    return () => clearTimeout(timer);
  }, [height]);
  useEffect(() => () => session.setState({ bannerEnd: 0 }), []);
  const review = useStore((state) => state.review);
  const [first, ...others] = analysis.problems.filter((problem) => problem.family === "build");
  if (first === undefined) return null;
  const words = graphDetailMessages();
  const missing = missingArguments(review, first);
  // The field says what is missing.
  const meaning = missing.length > 0 ? "" : plainMeaning(first);
  return (
    <div ref={banner} className={styles.stop}>
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
        {others.length > 0 && <span className={styles.more}>{words.moreErrors(others.length)}</span>}
      </button>
      {missing.map(({ name }) => (
        <MissingValue key={name} name={name} onSet={(value) => setBuildArg(name, value)} />
      ))}
    </div>
  );
}
