import { copyText } from "#document/actions/copy-text.ts";
import { openDraft } from "#document/links/open-link.ts";
import { Button } from "#ui/button.tsx";
import { lessonMessages } from "#i18n/en/lessons.ts";
import styles from "./ending.module.css";
import { Rich } from "./rich.tsx";

/** What shows the size of an image, and of each of its layers. */
const COMMANDS = ["docker build -t app .", "docker images app", "docker history app"];

/** After the last lesson: what they were about, and how to go on with one's own Dockerfile. */
export function LessonsEnding({ onClose }: { readonly onClose: () => void }) {
  const words = lessonMessages().ending;
  const begin = (): void => {
    onClose();
    openDraft();
  };
  return (
    <section className={styles.ending} aria-labelledby="lessons-ending">
      <h3 id="lessons-ending" className={styles.title}>
        {words.title}
      </h3>
      <ul className={styles.recap}>
        {words.recap.map((text) => (
          <li key={text}>
            <Rich>{text}</Rich>
          </li>
        ))}
      </ul>
      <h3 className={styles.title}>{words.ownFile}</h3>
      <ol className={styles.recap}>
        {words.ownSteps.map((text) => (
          <li key={text}>
            <Rich>{text}</Rich>
          </li>
        ))}
      </ol>
      <pre className={styles.commands}>{COMMANDS.join("\n")}</pre>
      <div className={styles.actions}>
        <Button tone="primary" icon="play" onClick={begin}>
          {words.begin}
        </Button>
        <Button icon="copy" onClick={() => void copyText(COMMANDS.join("\n"), words.commands)}>
          {words.copyCommands}
        </Button>
      </div>
    </section>
  );
}
