import type { ReactNode } from "react";
import styles from "./term-button.module.css";

interface TermButtonProps {
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A word within a sentence whose meaning can be looked up. */
export function TermButton({ onOpen, children }: TermButtonProps) {
  return (
    <button type="button" className={styles.term} aria-haspopup="dialog" onClick={onOpen}>
      {children}
    </button>
  );
}
