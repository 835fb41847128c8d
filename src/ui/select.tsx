import { useId } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icons/icon.tsx";
import styles from "./select.module.css";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
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
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={14} className={styles.arrow} />
    </div>
  );
}
