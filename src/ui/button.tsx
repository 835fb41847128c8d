import type { ComponentProps } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icons/icon.tsx";
import { tooltip } from "./tooltip.ts";

interface ButtonProps extends Omit<ComponentProps<"button">, "type"> {
  readonly icon?: IconName;
  /** How much it asks for attention. */
  readonly tone?: "plain" | "primary" | "quiet";
}

/** A button with a text, and perhaps an icon before it. */
export function Button({ icon, tone = "plain", className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classNames(styles.button, styles[tone], className)} {...rest}>
      {icon !== undefined && <Icon name={icon} size={15} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<"button">, "type" | "children"> {
  readonly icon: IconName;
  /** Its accessible name, shown when one points at it. */
  readonly label: string;
  /** Keys that do the same, shown with the name. */
  readonly keys?: string | undefined;
}

/** A button that is only an icon. */
export function IconButton({ icon, label, keys, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      className={classNames(styles.button, styles.icon, className)}
      {...tooltip(label, keys)}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
