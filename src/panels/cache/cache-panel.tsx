import { useEffect, useMemo } from "react";
import { adoptAdvice, rememberBuild, selectBuilt, selectChangedFiles, selectChangedSources } from "#state/cache.ts";
import { analyzeOptions } from "#state/run-analysis.ts";
import { selectAnalysis, selectIsBlank } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { Prose } from "#ui/prose.tsx";
import { type CacheAdvice, cacheAdvice } from "#views/cache/cache-advice.ts";
import { analyseBuilt, cacheView, changeableSources, namedFiles } from "#views/cache/cache-view.ts";
import { proseParts } from "#views/prose.ts";
import styles from "./cache-panel.module.css";
import { CacheStages } from "./cache-stages.tsx";
import { ChangeControls } from "./change-controls.tsx";

/** What a build runs again after a change, and why. */
export function CachePanel() {
  const analysis = useStore(selectAnalysis);
  const isBlank = useStore(selectIsBlank);
  const built = useStore(selectBuilt);
  const files = useStore(selectChangedFiles);
  const sources = useStore(selectChangedSources);
  useEffect(() => {
    if (built === null && !isBlank) rememberBuild();
  }, [built, isBlank]);
  const before = useMemo(
    () => (built === null ? null : analyseBuilt({ text: built.text, options: analyzeOptions(built) })),
    [built],
  );
  const change = useMemo(() => ({ files, sources }), [files, sources]);
  const view = useMemo(
    () => (analysis === null || before === null ? null : cacheView(before, analysis, change)),
    [analysis, before, change],
  );
  const advice = useMemo(
    () => (analysis === null || view === null ? [] : cacheAdvice(analysis, view.simulation, change)),
    [analysis, view, change],
  );
  const choices = useMemo(() => (analysis === null ? [] : changeableSources(analysis)), [analysis]);
  const known = useMemo(() => (analysis === null ? [] : namedFiles(analysis)), [analysis]);
  if (analysis === null || view === null) {
    const message = analysis?.build.error?.message ?? "";
    return (
      <p className={styles.empty}>
        {message === ""
          ? "Here you see what a change makes BuildKit run again, and what it still has in its cache."
          : `Nothing can be said of the cache while BuildKit refuses the build: ${message}`}
      </p>
    );
  }
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        <p className={styles.headline} aria-live="polite">
          <strong>
            {view.runs} of {view.total}
          </strong>{" "}
          {view.runs === 1 ? "step runs" : "steps run"} again
        </p>
        <Button icon="repeat" disabled={view.runs === 0} onClick={rememberBuild}>
          Build now
        </Button>
      </header>
      <ChangeControls known={known} sources={choices} changedFiles={files} changedSources={sources} />
      <Advice advice={advice} />
      <CacheStages stages={view.stages} isUntouched={view.runs === 0} />
    </div>
  );
}

function Advice({ advice }: { readonly advice: readonly CacheAdvice[] }) {
  if (advice.length === 0) return null;
  return (
    <section aria-labelledby="cache-advice">
      <h2 id="cache-advice" className={styles.heading}>
        What would help
      </h2>
      <ul className={styles.advice}>
        {advice.map(({ key, words, saved, text }) => (
          <li key={key} className={styles.adviceRow}>
            <span className={styles.saved}>
              {saved > 0 ? `${saved} ${saved === 1 ? "step" : "steps"} less` : "quicker"}
            </span>
            <span className={styles.adviceText}>
              <Prose parts={proseParts(words)} />
            </span>
            {text !== null && (
              <button type="button" className={styles.adopt} onClick={() => adoptAdvice(text)}>
                <Icon name="wrench" size={13} />
                Do it
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
