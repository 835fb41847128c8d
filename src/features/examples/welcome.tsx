import { openFile } from "#document/input/open-file.ts";
import { runAction } from "#document/actions/run-action.ts";
import { showLessons } from "#document/actions/show-lessons.ts";
import { takeTour } from "#document/actions/take-tour.ts";
import { startWriting } from "#document/view/start-writing.ts";
import { listExamples } from "#document/examples/example-list.ts";
import { selectIsAnalyzed } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { wasTourSeen } from "#document/view/tour.ts";
import { Button } from "#ui/button.tsx";
import { welcomeMessages } from "#i18n/en/welcome.ts";
import { ExampleCard } from "./example-card.tsx";
import { ExamplesButton } from "./examples-button.tsx";
import styles from "./welcome.module.css";
import { WelcomeDrawing } from "./welcome-drawing.tsx";

/** The classic ones, which come first. */
const SHOWN_EXAMPLES = 8;

/** What is in the graph's place while there is nothing to draw. */
export default function Welcome() {
  const isSettled = useStore(selectIsAnalyzed);
  const words = welcomeMessages();
  const examples = listExamples();
  return (
    <section className={styles.welcome} data-testid="graph" data-settled={isSettled} aria-labelledby="welcome-title">
      <div className={styles.inner}>
        <WelcomeDrawing />
        <h2 id="welcome-title" className={styles.title}>
          {words.title}
        </h2>
        <p className={styles.lead}>{words.lead}</p>
        <div className={styles.actions}>
          <Button tone="primary" icon="paste" onClick={startWriting}>
            {words.write}
          </Button>
          <Button icon={openFile.icon} onClick={() => runAction(openFile)}>
            {openFile.label}
          </Button>
          <Button tone="quiet" icon={showLessons.icon} aria-haspopup="dialog" onClick={() => runAction(showLessons)}>
            {words.learn}
          </Button>
          {!wasTourSeen() && (
            <Button tone="quiet" icon={takeTour.icon} onClick={() => runAction(takeTour)}>
              {takeTour.label}
            </Button>
          )}
        </div>
        <div className={styles.headingRow}>
          <h3 className={styles.heading}>{words.examples}</h3>
          <ExamplesButton label={words.allExamples(examples.length)} />
        </div>
        <ul className={styles.examples}>
          {examples.slice(0, SHOWN_EXAMPLES).map(({ slug, title, summary }) => (
            <li key={slug}>
              <ExampleCard slug={slug} title={title} summary={summary} isShort />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
