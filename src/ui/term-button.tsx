import type { ComponentProps } from "react";
import styles from "./term-button.module.css";

/** A word within a sentence whose meaning can be looked up. */
export function TermButton(props: Omit<ComponentProps<"button">, "type" | "className">) {
  return <button aria-haspopup="dialog" {...props} type="button" className={styles.term} />;
}
