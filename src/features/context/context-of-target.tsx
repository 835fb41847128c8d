import type { AnalyzedTarget } from "#core/analysis.ts";
import { findEntry } from "#core/context/packed/packed-folder.ts";
import { sizeWords } from "#core/text/size-words.ts";
import {
  chooseContextTarget,
  contextTargets,
  namedDirectories,
  selectContextTarget,
} from "#document/folder/context-target.ts";
import type { OpenFolder } from "#document/folder/folder-slice.ts";
import { useStore } from "#document/store.ts";
import panel from "#ui/panel.module.css";
import { contextMessages } from "#i18n/en/context.ts";
import styles from "./context-panel.module.css";

/** Of a project, the target whose context is shown, and the directories that it gets under a name. */
export function ContextOfTarget() {
  const whole = useStore((state) => state.whole);
  const target = useStore(selectContextTarget);
  const folder = useStore((state) => state.folder);
  const words = contextMessages();
  if (target === null || folder === null) return null;
  const targets = contextTargets({ whole });
  const choose = (name: string): void => {
    const chosen = targets.find((one) => one.name === name);
    if (chosen) chooseContextTarget(chosen);
  };
  return (
    <div>
      <label className={styles.targetChoice}>
        {words.contextOf}
        <select value={target.name} onChange={(event) => choose(event.target.value)}>
          {targets.map(({ name, context }) => (
            <option key={name} value={name}>
              {context === "." || context === name ? name : `${name} (${context})`}
            </option>
          ))}
        </select>
      </label>
      {findEntry(folder.packed, target.context) < 0 && (
        <p className={styles.problem}>{words.noSuchDirectory(target.context)}</p>
      )}
      <NamedContexts target={target} folder={folder} />
    </div>
  );
}

function NamedContexts({
  target,
  folder: { packed },
}: {
  readonly target: AnalyzedTarget;
  readonly folder: OpenFolder;
}) {
  const named = namedDirectories(target, packed);
  const words = contextMessages();
  if (named.length === 0) return null;
  return (
    <>
      <h3 className={panel.heading}>{words.namedContexts}</h3>
      <ul className={styles.namedContexts}>
        {named.map(({ name, path, entry }) => (
          <li key={name} className={panel.pair}>
            <code>{`${name} = ${path}`}</code>
            <span>
              {entry < 0
                ? words.notInFolder
                : words.amount(packed.fileCounts[entry] ?? 0, sizeWords(packed.sizes[entry] ?? 0))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
