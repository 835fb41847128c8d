import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import styles from "./secrets-banner.module.css";

interface SecretsBannerProps {
  /** Names of build arguments whose values are likely to be secret. */
  readonly secrets: readonly string[];
  /** What would carry them. */
  readonly holder: "link" | "file";
  readonly onLeaveOut: () => void;
}

/** Says that what is shared holds values that are better kept; nothing where it holds none. */
export function SecretsBanner({ secrets, holder, onLeaveOut }: SecretsBannerProps) {
  if (secrets.length === 0) return null;
  const isOne = secrets.length === 1;
  return (
    <div className={styles.secrets}>
      <Banner
        tone="warning"
        actions={<Button onClick={onLeaveOut}>{isOne ? "Leave it out" : "Leave them out"}</Button>}
      >
        {isOne ? "The value of " : "The values of "}
        <code>{secrets.join(", ")}</code> may be secret, and whoever has the {holder} can read {isOne ? "it" : "them"}.
      </Banner>
    </div>
  );
}
