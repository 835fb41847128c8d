import { buildContextMessages } from "#i18n/en/build-contexts.ts";
import { CONTEXT_KINDS, joinContext, splitContext } from "./context-kinds.ts";
import styles from "./build-contexts.module.css";

interface ContextValueProps {
  /** As `--build-context` says after `=`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Where the files of a named context come from: its kind, and which one. */
export function ContextValue({ value, onChange }: ContextValueProps) {
  const words = buildContextMessages();
  const { kind, rest } = splitContext(value);
  return (
    <>
      <select
        className={styles.kind}
        value={kind}
        aria-label={words.contextKind}
        onChange={(event) => {
          const chosen = CONTEXT_KINDS.find((one) => one === event.target.value) ?? "directory";
          onChange(joinContext(chosen, rest));
        }}
      >
        {CONTEXT_KINDS.map((one) => (
          <option key={one} value={one}>
            {words.contextKinds[one]}
          </option>
        ))}
      </select>
      <input
        className={styles.field}
        value={rest}
        placeholder={words.contextExamples[kind]}
        aria-label={words.contextValue}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(joinContext(kind, event.target.value))}
      />
    </>
  );
}
