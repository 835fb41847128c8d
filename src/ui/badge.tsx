import type { ReactNode } from "react";
import styles from "./badge.module.css";
import { classNames } from "./class-names.ts";

interface BadgeProps {
  readonly tone?: "plain" | "error" | "warning" | "info";
  readonly children: ReactNode;
}

/** A short count or word in a small frame. */
export function Badge({ tone = "plain", children }: BadgeProps) {
  return <span className={classNames(styles.badge, styles[tone])}>{children}</span>;
}
