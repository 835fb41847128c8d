import { Fragment, type ReactNode, useMemo, useState } from "react";
import { setLessonBuild } from "#document/lessons/lesson-step.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { Button } from "#ui/button.tsx";
import { solutionView } from "./judge/solution-view.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { Rich } from "./rich.tsx";
import styles from "./solution.module.css";

const SIGNS = { same: " ", removed: "−", added: "+" } as const;

interface SolutionProps {
  readonly start: BuildInput;
  readonly solution: BuildInput;
  /** Something to say before it. */
  readonly note: ReactNode;
  /** Called once it has been put into the editor. */
  readonly onUsed: () => void;
}

/** One solution of many, for who wants to see it. */
export function Solution(props: SolutionProps) {
  const words = lessonMessages();
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <Button
        tone="quiet"
        icon={isShown ? "eye-off" : "eye"}
        aria-expanded={isShown}
        onClick={() => setIsShown(!isShown)}
      >
        {isShown ? words.hideSolution : words.showSolution}
      </Button>
      {isShown && <SolutionText {...props} />}
    </>
  );
}

function SolutionText({ start, solution, note, onUsed }: SolutionProps) {
  const words = lessonMessages();
  const { files, choices, dockerignore } = useMemo(() => solutionView(start, solution), [start, solution]);
  const use = (): void => {
    setLessonBuild(solution);
    onUsed();
  };
  const spoken = { same: "", removed: `${words.removed}: `, added: `${words.added}: ` } as const;
  return (
    <section className={styles.solution} aria-label={words.solution}>
      {note}
      {files.map(({ path, lines }) => (
        <Fragment key={path}>
          <p className={styles.about}>{path === "" ? words.solutionDiff : words.solutionDiffOf(path)}</p>
          <div className={styles.diff}>
            {lines.map((line) => (
              <div
                key={`${line.kind} ${line.kind === "added" ? line.after : line.before}`}
                className={styles.line}
                data-kind={line.kind}
              >
                <span aria-hidden="true">{SIGNS[line.kind]}</span>
                <span className={styles.spoken}>{spoken[line.kind]}</span>
                {line.text}
              </div>
            ))}
          </div>
        </Fragment>
      ))}
      {choices.map((choice) => (
        <p key={choice}>
          <Rich>{choice}</Rich>
        </p>
      ))}
      {dockerignore !== "" && (
        <>
          <p>
            <Rich>{words.solutionDockerignore}</Rich>
          </p>
          <pre className={styles.diff}>{dockerignore.trimEnd()}</pre>
        </>
      )}
      <Button icon="check" onClick={use}>
        {words.useSolution}
      </Button>
    </section>
  );
}
