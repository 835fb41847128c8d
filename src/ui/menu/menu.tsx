import type { MenuProps } from "./menu-props.ts";
import { cloneElement, type ComponentType, type ReactNode, useState } from "react";
import { Icon, type IconName } from "../icons/icon.tsx";
import styles from "./menu.module.css";
import { useMenuParts } from "./menu-parts.ts";

/** A menu that drops from its button. What draws it is fetched when it is opened first; another click tries again. */
export function Menu(props: MenuProps) {
  const [Root, setRoot] = useState<ComponentType<MenuProps> | null>(null);
  const open = async (): Promise<void> => {
    const [{ default: MenuRoot }] = await Promise.all([import("./menu-root.tsx"), props.prepare?.()]);
    setRoot(() => MenuRoot);
  };
  if (Root !== null) return <Root {...props} />;
  return cloneElement(props.trigger, {
    onClick: () => void open(),
    "aria-haspopup": "menu",
    "aria-expanded": false,
  });
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
  const { Item } = useMenuParts();
  return (
    <Item className={styles.entry} disabled={isDisabled} onSelect={onSelect} textValue={label}>
      {icon !== undefined && <Icon name={icon} size={15} className={styles.icon} />}
      <span className={styles.label}>
        {label}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
      {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
    </Item>
  );
}

interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly icon?: IconName }[];
  /** Sets the choices side by side, for a menu that has much in it. */
  readonly isRow?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A choice of one among few, inside a menu. */
export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  const { label, value, choices, isRow = false, onChoose } = props;
  const { RadioGroup, Label, RadioItem, ItemIndicator } = useMenuParts();
  return (
    <RadioGroup className={isRow ? styles.row : undefined} value={value} aria-label={label}>
      <Label className={styles.heading}>{label}</Label>
      {choices.map((choice) => (
        <RadioItem
          key={choice.value}
          value={choice.value}
          className={styles.entry}
          onSelect={() => onChoose(choice.value)}
        >
          {choice.icon !== undefined && <Icon name={choice.icon} size={15} className={styles.icon} />}
          <span className={styles.label}>{choice.label}</span>
          <ItemIndicator className={styles.mark}>
            <Icon name="check" size={14} />
          </ItemIndicator>
        </RadioItem>
      ))}
    </RadioGroup>
  );
}

interface MenuCheckProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onToggle: () => void;
}

/** One of several that can be chosen together; the menu stays open. */
export function MenuCheck({ label, isChecked, onToggle }: MenuCheckProps) {
  const { CheckboxItem, ItemIndicator } = useMenuParts();
  return (
    <CheckboxItem
      className={styles.entry}
      checked={isChecked}
      textValue={label}
      onSelect={(event) => {
        event.preventDefault();
        onToggle();
      }}
    >
      <span className={styles.label}>{label}</span>
      <ItemIndicator className={styles.mark}>
        <Icon name="check" size={14} />
      </ItemIndicator>
    </CheckboxItem>
  );
}

/** What the entries below it are about. */
export function MenuHeading({ children }: { readonly children: ReactNode }) {
  const { Label } = useMenuParts();
  return <Label className={styles.heading}>{children}</Label>;
}

/** A line between two groups of a menu. */
export function MenuSeparator() {
  const { Separator } = useMenuParts();
  return <Separator className={styles.separator} />;
}
