import { type FormEvent, useState } from "react";
import { IconButton } from "#ui/button.tsx";
import { projectMessages } from "#i18n/en/project/panel.ts";
import styles from "./file-tabs.module.css";

interface PathFormProps {
  readonly label: string;
  /** What is in the field at first. */
  readonly first: string;
  readonly action: string;
  readonly isTaken: (path: string) => boolean;
  /** Given the path, or null where it was called off. */
  readonly onEnd: (path: string | null) => void;
}

/** Asks for a file's path. */
export function PathForm({ label, first, action, isTaken, onEnd }: PathFormProps) {
  const [path, setPath] = useState(first);
  const clean = path.trim().replace(/^(?:\.?\/)+/, "");
  const isWrong = isTaken(clean);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (clean !== "" && !isWrong) onEnd(clean);
  };
  const words = projectMessages();
  return (
    <form className={styles.form} onSubmit={submit}>
      <input
        ref={focusOnce}
        className={styles.field}
        value={path}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        title={isWrong ? words.pathTaken : label}
        placeholder="app/Dockerfile"
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setPath(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && onEnd(null)}
      />
      <button type="submit" className={styles.submit} disabled={clean === "" || isWrong}>
        {action}
      </button>
      <IconButton icon="close" label={words.cancel} onClick={() => onEnd(null)} />
    </form>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
