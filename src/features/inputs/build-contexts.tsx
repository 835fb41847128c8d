import { useId, useState } from "react";
import { setBuildContexts } from "#document/input/edit.ts";
import { selectAnalysis, selectBuildContexts } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { imageName } from "#document/stages/image-name.ts";
import { Button, IconButton } from "#ui/button.tsx";
import { buildContextMessages } from "#i18n/en/build-contexts.ts";
import { joinContext, splitContext } from "./context-kinds.ts";
import { ContextValue } from "./context-value.tsx";
import styles from "./build-contexts.module.css";

/** The named contexts: what comes instead of a stage or an image. */
export function BuildContexts() {
  const contexts = useStore(selectBuildContexts);
  const words = buildContextMessages();
  const set = (name: string, value: string): void => setBuildContexts({ ...contexts, [name]: value });
  const remove = (removed: string): void =>
    setBuildContexts(Object.fromEntries(Object.entries(contexts).filter(([name]) => name !== removed)));
  return (
    <section aria-labelledby="inputs-contexts" className={styles.contexts}>
      <h2 id="inputs-contexts" className={styles.heading}>
        {words.contexts}
      </h2>
      <p className={styles.about}>{words.contextsAbout}</p>
      <ul className={styles.rows}>
        {Object.entries(contexts).map(([name, value]) => (
          <li key={name} className={styles.row} aria-label={name}>
            <code className={styles.name}>{name}</code>
            <ContextValue value={value} onChange={(changed) => set(name, changed)} />
            <IconButton icon="close" label={words.removeContext(name)} onClick={() => remove(name)} />
          </li>
        ))}
      </ul>
      <NewContext onAdd={set} />
    </section>
  );
}

const EMPTY = { name: "", value: joinContext("image", "") };

function NewContext({ onAdd }: { readonly onAdd: (name: string, value: string) => void }) {
  const [{ name, value }, setDraft] = useState(EMPTY);
  const list = useId();
  const words = buildContextMessages();
  const isComplete = name.trim() !== "" && splitContext(value).rest.trim() !== "";
  return (
    <form
      className={styles.row}
      aria-label={words.newContext}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isComplete) return;
        onAdd(name.trim(), value.trim());
        setDraft(EMPTY);
      }}
    >
      <input
        className={styles.field}
        value={name}
        list={list}
        placeholder={words.contextName}
        aria-label={words.contextName}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setDraft({ name: event.target.value, value })}
      />
      <Suggestions id={list} />
      <ContextValue value={value} onChange={(changed) => setDraft({ name, value: changed })} />
      {/* Enter in a field submits a form that has such a button. */}
      <button type="submit" hidden disabled={!isComplete} aria-hidden="true" tabIndex={-1} />
      <Button icon="plus" disabled={!isComplete} onClick={(event) => event.currentTarget.form?.requestSubmit()}>
        {words.addContext}
      </Button>
    </form>
  );
}

/** What can be replaced: the stages and the images of the text. */
function Suggestions({ id }: { readonly id: string }) {
  const analysis = useStore(selectAnalysis);
  const stages = analysis?.stages.flatMap(({ name }) => (name === "" ? [] : [name])) ?? [];
  const images = analysis?.build.images.map((ref) => imageName(ref)) ?? [];
  return (
    <datalist id={id}>
      {[...new Set([...stages, ...images])].map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </datalist>
  );
}
