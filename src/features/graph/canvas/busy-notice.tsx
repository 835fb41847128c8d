import { graphWaitMessages } from "#i18n/en/graph/wait.ts";
import { stopAnalysis } from "#document/analysis/analyze-long-texts.ts";
import { stopLayout } from "#document/view/request-layout.ts";
import { selectIsAnalyzed } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import styles from "./wait-notice.module.css";

/** Says what takes so long, and offers to stop it. */
export function BusyNotice() {
  const isAnalyzed = useStore(selectIsAnalyzed);
  const messages = graphWaitMessages();
  return (
    <output className={styles.notice}>
      <p>{isAnalyzed ? messages.layingOut : messages.analyzing}</p>
      <Button icon="close" onClick={isAnalyzed ? stopLayout : stopAnalysis}>
        {messages.stop}
      </Button>
    </output>
  );
}
