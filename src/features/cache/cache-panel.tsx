import { lazy, Suspense, useEffect, useMemo } from "react";
import {
  adoptAdvice,
  rememberBuild,
  selectBuilt,
  selectChangedFiles,
  selectChangedSources,
  selectSameResults,
} from "#document/cache/cache-actions.ts";
import { useChosenBuild } from "#document/analysis/use-chosen-build.ts";
import { selectPresentReport } from "#document/folder/folder-selectors.ts";
import { usedFiles } from "#document/folder/used-files.ts";
import { selectAnalysis, selectFailure, selectIsBlank } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { Select } from "#ui/select.tsx";
import panel from "#ui/panel.module.css";
import { Prose } from "#ui/prose.tsx";
import { cacheAdvice } from "./cache-advice.ts";
import type { CacheAdvice } from "./cache-idea.ts";
import { analyzeBuilt } from "#document/cache/analyze-built.ts";
import { cacheView, changeableSources, namedFiles } from "#document/cache/cache-view.ts";
import { plainText, proseParts } from "#i18n/prose.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import styles from "./cache-panel.module.css";
import { CacheStages } from "./cache-stages.tsx";
import { ChangeControls } from "./change-controls.tsx";
import { CacheOriginSection } from "./cache-origin.tsx";
import { RealCache } from "./real-cache.tsx";

const ProjectCache = lazy(() => import("./project-cache.tsx"));

/** What a build runs again after a change, and why. */
export default function CachePanel() {
  const whole = useStore((state) => state.whole);
  if (whole === null) return <DockerfileCache />;
  return (
    <Suspense fallback={null}>
      <ProjectCache analysis={whole} />
    </Suspense>
  );
}

function DockerfileCache() {
  const present = useStore(selectAnalysis);
  const { analysis, choices: targets, target, choose } = useChosenBuild(present);
  const isBlank = useStore(selectIsBlank);
  const built = useStore(selectBuilt);
  const files = useStore(selectChangedFiles);
  const sources = useStore(selectChangedSources);
  const sameResults = useStore(selectSameResults);
  useEffect(() => {
    if (built === null && !isBlank) rememberBuild();
  }, [built, isBlank]);
  // What the worker could not analyze is not tried here.
  const hasFailed = useStore(selectFailure) !== null;
  const before = useMemo(() => {
    if (built === null || analysis === null || hasFailed) return null;
    return analyzeBuilt(targets.length > 1 ? { ...built, target } : built, analysis);
  }, [built, analysis, hasFailed, targets.length, target]);
  const change = useMemo(() => ({ files, sources, sameResults }), [files, sources, sameResults]);
  const view = useMemo(
    () => (analysis === null || before === null ? null : cacheView(before, analysis, change)),
    [analysis, before, change],
  );
  const advice = useMemo(
    () =>
      analysis === null || before === null || view === null
        ? []
        : cacheAdvice(before, analysis, view.simulation, change),
    [before, analysis, view, change],
  );
  const choices = useMemo(() => (analysis === null ? [] : changeableSources(analysis)), [analysis]);
  const report = useStore(selectPresentReport);
  const known = useMemo(() => (analysis === null ? [] : namedFiles(analysis)), [analysis]);
  const used = useMemo(() => (report === null ? null : usedFiles(report)), [report]);
  const words = cacheMessages();
  if (analysis === null || view === null) {
    const message = analysis?.build.error?.message ?? "";
    return <p className={panel.empty}>{message === "" ? words.empty : words.refused(message)}</p>;
  }
  const isChanged = files.length > 0 || sources.length > 0 || before?.text !== analysis.text || view.runs > 0;
  return (
    <div className={panel.stack}>
      {targets.length > 1 && (
        <Select label={words.target} value={target} options={targets} hasMonoText onChoose={choose} />
      )}
      <RealCache analysis={analysis} />
      <header className={styles.header}>
        <p className={styles.headline} aria-live="polite">
          <strong>{words.runsOf(view.runs, view.total)}</strong> {words.runAgain(view.runs, view.total)}
        </p>
        <Button icon="repeat" disabled={!isChanged} onClick={rememberBuild}>
          {words.buildNow}
        </Button>
      </header>
      <CacheOriginSection analysis={analysis} simulation={view.simulation} />
      <ChangeControls
        known={used?.some ?? known}
        suggested={used?.many ?? []}
        sources={choices}
        changedFiles={files}
        changedSources={sources}
      />
      <Advice advice={advice} />
      <p className={panel.hint}>{words.assumption}</p>
      <CacheStages stages={view.stages} note={view.runs > 0 ? "" : isChanged ? words.unseen : words.untouched} />
    </div>
  );
}

function Advice({ advice }: { readonly advice: readonly CacheAdvice[] }) {
  const words = cacheMessages();
  if (advice.length === 0) return null;
  return (
    <section aria-labelledby="cache-advice">
      <h2 id="cache-advice" className={panel.heading}>
        {words.whatWouldHelp}
      </h2>
      <ul className={styles.advice}>
        {advice.map(({ key, words: sentence, saved, text, dockerignore }, position) => (
          <li key={key} className={styles.adviceRow}>
            <span className={styles.saved}>{saved > 0 ? words.stepsLess(saved) : words.quicker}</span>
            <span id={`cache-advice-${position}`} className={styles.adviceText}>
              <Prose parts={proseParts(sentence)} />
            </span>
            <button
              type="button"
              className={styles.adopt}
              aria-describedby={`cache-advice-${position}`}
              onClick={() => adoptAdvice({ dockerfile: text, dockerignore }, words.done(plainText(sentence)))}
            >
              <Icon name="wrench" size={13} />
              {words.doIt}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
