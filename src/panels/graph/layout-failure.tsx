import { retryLayout } from "#state/request-layout.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import styles from "./graph-panel.module.css";

/** Says that the graph could not be laid out, and tries again on demand. */
export function LayoutFailure({ message }: { readonly message: string }) {
  return (
    <div className={styles.failure} role="alert">
      <Icon name="warning" size={16} />
      <p>The graph could not be laid out. {message}</p>
      <Button icon="reset" onClick={retryLayout}>
        Try again
      </Button>
    </div>
  );
}
