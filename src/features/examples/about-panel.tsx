import { useEffect, useState } from "react";
import { startCompare } from "#document/compare/start-compare.ts";
import { replaceInput, setTarget } from "#document/input/edit.ts";
import { type AboutExample, loadAbout } from "#document/examples/load-about.ts";
import { setProjectTargets } from "#document/project/edit-project.ts";
import { selectLanguage, selectOrigin, selectProject } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import { proseParts } from "#i18n/prose.ts";
import { exampleMessages } from "#i18n/en/examples/panel.ts";
import styles from "./about-panel.module.css";

/** What the open example is about, what to look at in it and what to try. */
export default function AboutPanel() {
  const about = useAbout();
  if (about === null) return null;
  const { title, summary, lookAt, target, singleStage } = about;
  const words = exampleMessages();
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{title}</h2>
      <p>{summary}</p>
      <h3 className={styles.heading}>{words.lookAt}</h3>
      <ul className={styles.list}>
        {lookAt.map((text) => (
          <li key={text}>
            <Prose parts={proseParts(text)} />
          </li>
        ))}
      </ul>
      {target !== null && (
        <>
          <h3 className={styles.heading}>{words.tryIt}</h3>
          <Button icon="target" className={styles.try} onClick={() => tryTarget(target)}>
            {words.tryTarget} <code>{target}</code>
          </Button>
        </>
      )}
      {singleStage !== null && (
        <>
          <h3 className={styles.heading}>{words.singleStage}</h3>
          <p>{words.aboutSingleStage}</p>
          <div className={styles.actions}>
            <Button icon="compare" onClick={() => startCompare(singleStage)}>
              {words.compareSingleStage}
            </Button>
            <Button onClick={() => replaceInput({ dockerfile: singleStage })}>{words.openSingleStage}</Button>
          </div>
        </>
      )}
    </div>
  );
}

function tryTarget(target: string): void {
  if (selectProject(useStore.getState()) === undefined) setTarget(target);
  else setProjectTargets([target]);
}

/** What is said of the open example in the language of the page, once it has been fetched; null for none. */
function useAbout(): AboutExample | null {
  const origin = useStore(selectOrigin);
  const slug = origin.kind === "example" ? origin.slug : null;
  const language = useStore(selectLanguage);
  const [about, setAbout] = useState<AboutExample | null>(null);
  useEffect(() => {
    if (slug === null) return;
    let isWanted = true;
    const load = async (): Promise<void> => {
      const loaded = await loadAbout(slug, language);
      if (isWanted && loaded !== undefined) setAbout(loaded);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [slug, language]);
  return about?.slug === slug ? about : null;
}
