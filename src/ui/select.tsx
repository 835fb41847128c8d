import { useId } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icons/icon.tsx";
import styles from "./select.module.css";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** The heading that it is listed under, with those that follow it. */
  readonly group?: string;
}

interface SelectProps {
  /** Its accessible name, shown before it. */
  readonly label: string;
  readonly icon?: IconName;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly isInvalid?: boolean;
  readonly hasMonoText?: boolean;
  readonly className?: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** A choice of one, built on the browser's own control: it works with every keyboard, reader and thumb. */
export function Select(props: SelectProps) {
  const { label, icon, value, options, isInvalid = false, hasMonoText = false, className, onChoose } = props;
  const id = useId();
  return (
    <div className={classNames(styles.select, isInvalid && styles.invalid, className)}>
      <label htmlFor={id} className={styles.label}>
        {icon !== undefined && <Icon name={icon} size={14} />}
        {label}
      </label>
      <select
        id={id}
        className={classNames(styles.control, hasMonoText && styles.mono)}
        value={value}
        aria-invalid={isInvalid || undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        {grouped(options).map(([group, members]) => {
          const entries = members.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return group === "" ? (
            entries
          ) : (
            <optgroup key={group} label={group}>
              {entries}
            </optgroup>
          );
        })}
      </select>
      <Icon name="chevron-down" size={14} className={styles.arrow} />
    </div>
  );
}

/** The options under their headings, in order. */
function grouped(options: readonly SelectOption[]): readonly (readonly [string, readonly SelectOption[]])[] {
  const groups: [string, SelectOption[]][] = [];
  for (const option of options) {
    const { group = "" } = option;
    const last = groups.at(-1);
    if (last?.[0] === group) last[1].push(option);
    else groups.push([group, [option]]);
  }
  return groups;
}
