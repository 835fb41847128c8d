import { useEffect, useState } from "react";
import { setTarget } from "#state/edit.ts";
import { type Example, loadExample } from "#state/load-example.ts";
import { selectOrigin } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Button } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import { type ProsePart, proseParts } from "#views/prose.ts";
import { exampleWords } from "#words/en/examples.ts";
import styles from "./about-panel.module.css";

interface About {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly lookAt: readonly { readonly text: string; readonly parts: readonly ProsePart[] }[];
  readonly target: string | null;
}

/** What the open example is about, what to look at in it and what to try. */
export function AboutPanel() {
  const about = useAbout();
  if (about === null) return null;
  const { title, summary, lookAt, target } = about;
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{title}</h2>
      <p>{summary}</p>
      <h3 className={styles.heading}>{exampleWords().lookAt}</h3>
      <ul className={styles.list}>
        {lookAt.map(({ text, parts }) => (
          <li key={text}>
            <Prose parts={parts} />
          </li>
        ))}
      </ul>
      {target !== null && (
        <Button icon="target" className={styles.try} onClick={() => setTarget(target)}>
          {exampleWords().tryTarget} <code>{target}</code>
        </Button>
      )}
    </div>
  );
}

function useAbout(): About | null {
  const origin = useStore(selectOrigin);
  const slug = origin.kind === "example" ? origin.slug : null;
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    if (slug === null) return;
    let isWanted = true;
    const load = async (): Promise<void> => {
      const example = await loadExample(slug);
      if (isWanted && example !== undefined) setAbout(aboutOf(example));
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [slug]);
  return about?.slug === slug ? about : null;
}

function aboutOf({ slug, title, summary, target, lookAt }: Example): About {
  return {
    slug,
    title,
    summary,
    target: target ?? null,
    lookAt: lookAt.map((text) => ({ text, parts: proseParts(text) })),
  };
}
