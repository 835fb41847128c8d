import { useState } from "react";
import { graphWaitMessages } from "#i18n/en/graph/wait.ts";
import { retryLayout } from "#document/view/request-layout.ts";
import { useStore } from "#document/store.ts";
import { Button, IconButton } from "#ui/button.tsx";
import styles from "./wait-notice.module.css";

/** Says why the graph is drawn as a plain grid. */
export function GridNotice() {
  const failure = useStore((state) => state.layoutFailure);
  const [isHidden, setIsHidden] = useState(false);
  const messages = graphWaitMessages();
  if (isHidden) return null;
  return (
    <output className={styles.notice}>
      <p>{failure?.kind === "stopped" ? messages.gridStopped : messages.gridTooMuch}</p>
      {failure !== null && (
        <Button icon="reset" onClick={retryLayout}>
          {messages.tryAgain}
        </Button>
      )}
      <IconButton icon="close" label={messages.hide} onClick={() => setIsHidden(true)} />
    </output>
  );
}
