import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { shareMessages } from "#i18n/en/share.ts";
import styles from "./secrets-banner.module.css";

interface SecretsBannerProps {
  /** Names of build arguments and named contexts whose values are likely to be secret. */
  readonly secrets: readonly string[];
  /** What would carry them. */
  readonly holder: "link" | "file";
  readonly onLeaveOut: () => void;
}

/** Says that what is shared holds values that are better kept; nothing where it holds none. */
export function SecretsBanner({ secrets, holder, onLeaveOut }: SecretsBannerProps) {
  if (secrets.length === 0) return null;
  const words = shareMessages();
  const { before, after } = words.secrets[holder](secrets.length);
  return (
    <div className={styles.secrets}>
      <Banner tone="warning" actions={<Button onClick={onLeaveOut}>{words.leaveOut(secrets.length)}</Button>}>
        {before}
        <code>{secrets.join(", ")}</code>
        {after}
      </Banner>
    </div>
  );
}
