import { classNames } from "./class-names.ts";
import { Icon } from "./icons/icon.tsx";
import styles from "./search-field.module.css";

interface SearchFieldProps {
  /** Its accessible name, shown while it is empty unless there is a shorter `hint`. */
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
}

/** A field that narrows a list down; Escape empties it. */
export function SearchField({ label, hint = label, value, onChange, className }: SearchFieldProps) {
  return (
    <div className={classNames(styles.search, className)}>
      <Icon name="search" size={14} className={styles.icon} />
      <input
        type="search"
        className={styles.field}
        aria-label={label}
        placeholder={hint}
        value={value}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          // An Escape that empties the field closes nothing around it.
          event.stopPropagation();
          event.preventDefault();
          onChange("");
        }}
      />
    </div>
  );
}
