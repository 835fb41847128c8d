import { openFile } from "#commands/open-file.ts";
import { runCommand } from "#commands/run-command.ts";
import { openPhoneTab } from "#state/arrange-view.ts";
import { exampleList } from "#state/example-list.ts";
import { openExample } from "#state/open-link.ts";
import { selectIsAnalysed } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Button } from "#ui/button.tsx";
import styles from "./welcome.module.css";
import { WelcomeDrawing } from "./welcome-drawing.tsx";

/** What stands in the graph's place while there is nothing to draw. */
export function Welcome() {
  const isSettled = useStore(selectIsAnalysed);
  return (
    <section className={styles.welcome} data-testid="graph" data-settled={isSettled} aria-labelledby="welcome-title">
      <div className={styles.inner}>
        <WelcomeDrawing />
        <h2 id="welcome-title" className={styles.title}>
          See what your Dockerfile really builds
        </h2>
        <p className={styles.lead}>
          Paste one, drop a file anywhere, or start from an example. Its stages become a graph: what the target builds
          is lit, what ships is brightest, what is skipped stays dark. Nothing leaves your browser.
        </p>
        <div className={styles.actions}>
          <Button tone="primary" icon="paste" className={styles.write} onClick={() => openPhoneTab("editor")}>
            Write or paste
          </Button>
          <Button icon={openFile.icon} onClick={() => runCommand(openFile)}>
            {openFile.label}
          </Button>
        </div>
        <h3 className={styles.heading}>Examples</h3>
        <ul className={styles.examples}>
          {exampleList.map(({ slug, title, summary }) => (
            <li key={slug}>
              <button type="button" className={styles.example} onClick={() => openExample(slug)}>
                <span className={styles.exampleTitle}>{title}</span>
                <span className={styles.exampleSummary}>{summary}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
