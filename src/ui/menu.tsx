import { DropdownMenu } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./menu.module.css";

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly align?: "start" | "end";
  readonly children: ReactNode;
}

/** A menu that drops from its button. */
export function Menu({ trigger, align = "end", children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles.menu} align={align} sideOffset={6} collisionPadding={8}>
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface MenuEntryProps {
  readonly icon?: IconName | undefined;
  readonly label: string;
  /** A quieter line below the label. */
  readonly detail?: string;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  readonly onSelect: () => void;
}

/** One thing that a menu does. */
export function MenuEntry({ icon, label, detail, keys, isDisabled = false, onSelect }: MenuEntryProps) {
  return (
    <DropdownMenu.Item className={styles.entry} disabled={isDisabled} onSelect={onSelect} textValue={label}>
      {icon !== undefined && <Icon name={icon} size={15} className={styles.icon} />}
      <span className={styles.label}>
        {label}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
      {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
    </DropdownMenu.Item>
  );
}

interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly icon?: IconName }[];
  readonly onChoose: (value: Value) => void;
}

/** A choice of one among few, inside a menu. */
export function MenuChoice<Value extends string>({ label, value, choices, onChoose }: MenuChoiceProps<Value>) {
  return (
    <DropdownMenu.RadioGroup value={value} aria-label={label}>
      <DropdownMenu.Label className={styles.heading}>{label}</DropdownMenu.Label>
      {choices.map((choice) => (
        <DropdownMenu.RadioItem
          key={choice.value}
          value={choice.value}
          className={styles.entry}
          onSelect={() => onChoose(choice.value)}
        >
          {choice.icon !== undefined && <Icon name={choice.icon} size={15} className={styles.icon} />}
          <span className={styles.label}>{choice.label}</span>
          <DropdownMenu.ItemIndicator className={styles.mark}>
            <Icon name="check" size={14} />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

/** A line between two groups of a menu. */
export function MenuSeparator() {
  return <DropdownMenu.Separator className={styles.separator} />;
}
