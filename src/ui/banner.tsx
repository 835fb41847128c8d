import type { ReactNode } from "react";
import { controlMessages } from "#i18n/en/app/controls.ts";
import styles from "./banner.module.css";
import { IconButton } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icons/icon.tsx";

type BannerTone = "error" | "warning" | "info";

const TONE_ICONS: Readonly<Record<BannerTone, IconName>> = { error: "error", warning: "warning", info: "info" };

interface BannerProps {
  readonly tone: BannerTone;
  readonly children: ReactNode;
  /** Buttons that answer it. */
  readonly actions?: ReactNode;
  /** Shows a button that closes it. */
  readonly onDismiss?: () => void;
}

/** A strip across the page that says something once, in words. */
export function Banner({ tone, children, actions, onDismiss }: BannerProps) {
  return (
    <div className={classNames(styles.banner, styles[tone])} role={tone === "error" ? "alert" : "status"}>
      <Icon name={TONE_ICONS[tone]} size={15} className={styles.icon} />
      <p className={styles.text}>{children}</p>
      <div className={styles.actions}>
        {actions}
        {onDismiss !== undefined && <IconButton icon="close" label={controlMessages().dismiss} onClick={onDismiss} />}
      </div>
    </div>
  );
}
