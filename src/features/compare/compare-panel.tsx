import { useMemo } from "react";
import { compareTexts } from "#document/compare/use-comparison.ts";
import { openDialog } from "#document/dialogs/open-dialog.ts";
import { selectAnalysis, selectCompare } from "#document/selectors.ts";
import { endCompare, showCompare, swapCompare } from "#document/compare/start-compare.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { compareMessages } from "#i18n/en/compare.ts";
import { ChangeList } from "./change-list.tsx";
import styles from "./compare-panel.module.css";
import { TextDiff } from "./text-diff.tsx";

/** Two Dockerfiles, before and after: what the later one builds otherwise, and their texts side by side. */
export default function ComparePanel() {
  const analysis = useStore(selectAnalysis);
  const compare = useStore(selectCompare);
  const compared = useMemo(
    () => (analysis === null || compare === null ? null : compareTexts(compare, analysis)),
    [analysis, compare],
  );
  if (compared === null) return null;
  const words = compareMessages();
  return (
    <section className={styles.panel} aria-labelledby="comparison-title">
      <header className={styles.header}>
        <h2 id="comparison-title" className={styles.title}>
          {words.title}
        </h2>
        <div className={styles.actions}>
          <Button icon="graph" onClick={() => showCompare(false)}>
            {words.showGraph}
          </Button>
          <Button icon="repeat" onClick={swapCompare}>
            {words.swap}
          </Button>
          <Button icon="compare" onClick={() => openDialog("compare")}>
            {words.otherText}
          </Button>
          <Button icon="close" onClick={endCompare}>
            {words.end}
          </Button>
        </div>
      </header>
      <div className={styles.body}>
        <ChangeList compared={compared} />
        <TextDiff key={compare} lines={compared.lines} />
      </div>
    </section>
  );
}
