import { useId } from "react";
import { setBuildArg } from "#document/input/edit.ts";
import { Button, IconButton } from "#ui/button.tsx";
import type { BuildArgRow } from "./build-args.ts";
import { inputMessages } from "#i18n/en/inputs.ts";
import { projectInputMessages } from "#i18n/en/project/inputs.ts";
import styles from "./inputs-panel.module.css";

/** One build argument: what it is for, and the value in use. */
export function BuildArgField({ row }: { readonly row: BuildArgRow }) {
  const { name, defaultWritten, description, value, isOverridden, isMissing, byTarget } = row;
  const id = useId();
  const words = inputMessages();
  return (
    <li className={styles.arg}>
      <label htmlFor={id} className={styles.argName}>
        {name}
      </label>
      <div className={styles.argInput}>
        <input
          id={id}
          className={styles.field}
          value={value}
          placeholder={byTarget ? projectInputMessages().differs : defaultWritten === null ? words.notSet : ""}
          aria-describedby={`${id}-about`}
          autoComplete="off"
          spellCheck={false}
          data-overridden={isOverridden || undefined}
          data-missing={isMissing || undefined}
          onChange={(event) => setBuildArg(name, event.target.value)}
        />
        {isOverridden && (
          <IconButton icon="reset" label={words.resetToDefault(name)} onClick={() => setBuildArg(name, null)} />
        )}
      </div>
      <p id={`${id}-about`} className={styles.about}>
        {description !== "" && <span className={styles.description}>{description}</span>}
        {byTarget?.map((one) => (
          <span key={one.target} className={styles.description}>
            {one.target}: <code>{one.value}</code>
          </span>
        ))}
        {isMissing ? (
          <strong className={styles.missing}>{words.isMissing}</strong>
        ) : defaultWritten === null ? (
          words.noDefault
        ) : (
          <DefaultValue written={defaultWritten} />
        )}
      </p>
    </li>
  );
}

function DefaultValue({ written }: { readonly written: string }) {
  if (written === "") return inputMessages().emptyDefault;
  return (
    <>
      {inputMessages().default}
      <code>{written}</code>
    </>
  );
}

/** An argument that is given although the target takes none of that name. */
export function UnusedBuildArg({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <li className={styles.arg}>
      <span className={styles.argName}>{name}</span>
      <div className={styles.argInput}>
        <code className={styles.unusedValue}>{value}</code>
        <Button tone="quiet" onClick={() => setBuildArg(name, null)}>
          {inputMessages().remove}
        </Button>
      </div>
      <p className={styles.about}>{inputMessages().isNotTaken}</p>
    </li>
  );
}
