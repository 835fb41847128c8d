import { retryLayout } from "#document/view/request-layout.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import styles from "./graph-panel.module.css";

/** Says that the graph could not be laid out, and tries again on demand. */
export function LayoutFailure({ message }: { readonly message: string }) {
  const words = graphFrameMessages();
  return (
    <div className={styles.failure} role="alert">
      <Icon name="warning" size={16} />
      <p>{words.cannotDraw(message)}</p>
      <Button icon="reset" onClick={retryLayout}>
        {words.tryAgain}
      </Button>
    </div>
  );
}
