import { useEffect, useMemo } from "react";
import type { Analysis } from "#core/analysis.ts";
import { durationsOf, identifySteps } from "#core/build/durations-known.ts";
import { rerunInProject } from "#core/project/rerun-in-project.ts";
import { analyzeBuiltProject } from "#document/cache/built-project.ts";
import {
  rememberBuild,
  selectBuilt,
  selectChangedFiles,
  selectChangedSources,
  selectSameResults,
} from "#document/cache/cache-actions.ts";
import { cacheView, changeableSources } from "#document/cache/cache-view.ts";
import { formatSeconds } from "#document/plan/format-seconds.ts";
import { selectDurations } from "#document/plan/plan-actions.ts";
import { select } from "#document/selection/select.ts";
import { refOfStep } from "#document/stages/step-place.ts";
import { stepText } from "#document/stages/step-text.ts";
import { useStore } from "#document/store.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import { projectCacheMessages } from "#i18n/en/project/cache.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import panel from "#ui/panel.module.css";
import styles from "./cache-panel.module.css";
import { CacheStages } from "./cache-stages.tsx";
import { ChangeControls } from "./change-controls.tsx";
import { changeablePaths } from "./changeable-paths.ts";

/** What a change of a file, an image or a text makes a project's chosen targets run again. */
export default function ProjectCache({ analysis }: { readonly analysis: Analysis }) {
  const built = useStore(selectBuilt);
  const input = useStore((state) => state.input);
  const files = useStore(selectChangedFiles);
  const sources = useStore(selectChangedSources);
  const sameResults = useStore(selectSameResults);
  const known = useStore(selectDurations);
  useEffect(() => {
    if (built?.project === undefined) rememberBuild();
  }, [built]);
  const before = useMemo(
    () => (built === null ? analysis : analyzeBuiltProject(built, input, analysis)),
    [built, input, analysis],
  );
  const change = useMemo(() => ({ files, sources, sameResults }), [files, sources, sameResults]);
  const durations = useMemo(() => {
    const { steps } = analysis.build;
    const labels = analysis.stages.map(({ label }) => label);
    return durationsOf(steps, identifySteps(steps, labels), known);
  }, [analysis, known]);
  const rerun = useMemo(
    () => (before === null ? null : rerunInProject(before, analysis, change, durations)),
    [before, analysis, change, durations],
  );
  const view = useMemo(
    () => (before === null ? null : cacheView(before, analysis, change)),
    [before, analysis, change],
  );
  const paths = useMemo(() => (analysis.project === undefined ? [] : changeablePaths(analysis.project)), [analysis]);
  const choices = useMemo(() => changeableSources(analysis), [analysis]);
  const words = cacheMessages();
  const projectWords = projectCacheMessages();
  if (rerun === null || view === null) {
    const message = analysis.build.error?.message ?? "";
    return <p className={panel.empty}>{message === "" ? words.empty : words.refused(message)}</p>;
  }
  const { targets, simulation, chain, seconds } = rerun;
  const rebuilt = targets.filter(({ runs }) => runs > 0).length;
  const isChanged = files.length > 0 || sources.length > 0 || simulation.runs > 0;
  return (
    <div className={panel.stack}>
      <header className={styles.header}>
        <p className={styles.headline} aria-live="polite">
          <strong>{projectWords.rebuilds(rebuilt, targets.length)}</strong>{" "}
          {projectWords.runAgain(simulation.runs, simulation.total)}
        </p>
        <Button icon="repeat" disabled={!isChanged} onClick={rememberBuild}>
          {words.buildNow}
        </Button>
      </header>
      <ChangeControls known={paths} suggested={[]} sources={choices} changedFiles={files} changedSources={sources} />
      <section aria-labelledby="cache-targets">
        <h2 id="cache-targets" className={panel.heading}>
          {projectWords.targets}
        </h2>
        {targets.map(({ name, stage, runs, total }) => (
          <button
            key={name}
            type="button"
            className={classNames(panel.rowButton, panel.pair)}
            data-runs={runs > 0 || undefined}
            onClick={() => stage >= 0 && select({ kind: "stage", stage }, "other")}
          >
            <code>{name}</code>
            <span>{projectWords.stepsOf(runs, total)}</span>
          </button>
        ))}
      </section>
      {chain.length > 0 && (
        <section aria-labelledby="cache-chain">
          <h2 id="cache-chain" className={panel.heading}>
            {projectWords.chain(chain.length, formatSeconds(seconds))}
          </h2>
          <ol>
            {chain.map((id) => (
              <ChainStep key={id} analysis={analysis} id={id} />
            ))}
          </ol>
        </section>
      )}
      <p className={panel.hint}>{words.assumption}</p>
      <CacheStages stages={view.stages} note={view.runs > 0 ? "" : isChanged ? words.unseen : words.untouched} />
    </div>
  );
}

function ChainStep({ analysis, id }: { readonly analysis: Analysis; readonly id: number }) {
  const step = analysis.build.steps[id];
  if (step === undefined) return null;
  const place = analysis.project?.places[step.stage]?.dockerfile ?? "";
  return (
    <li>
      <button
        type="button"
        className={classNames(panel.rowButton, panel.pair)}
        onClick={() => select(refOfStep(analysis, step), "other")}
      >
        <code>{stepText(step)}</code>
        <span>{place}</span>
      </button>
    </li>
  );
}
