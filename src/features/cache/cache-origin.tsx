import { useId, useMemo, useState } from "react";
import type { Analysis } from "#core/analysis.ts";
import type { CacheSimulation } from "#core/build/cache-simulation.ts";
import { durationsOf, identifySteps } from "#core/build/durations-known.ts";
import { freshRunView } from "#document/cache/fresh-run-view.ts";
import { useBuildOverlay } from "#document/log/use-build-overlay.ts";
import { formatSeconds } from "#document/plan/format-seconds.ts";
import { selectDurations } from "#document/plan/plan-actions.ts";
import { select } from "#document/selection/select.ts";
import { useStore } from "#document/store.ts";
import { proseParts } from "#i18n/prose.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import { classNames } from "#ui/class-names.ts";
import panel from "#ui/panel.module.css";
import { Prose } from "#ui/prose.tsx";
import { CACHE_ORIGINS, type CacheOrigin, withAllResults } from "./cache-origins.ts";
import styles from "./cache-origin.module.css";

interface CacheOriginProps {
  readonly analysis: Analysis;
  readonly simulation: CacheSimulation;
}

/** Where the cache comes from, and for anything but this machine, what a fresh runner runs. */
export function CacheOriginSection({ analysis, simulation }: CacheOriginProps) {
  const id = useId();
  const [origin, setOrigin] = useState(CACHE_ORIGINS[0]);
  const words = cacheMessages();
  return (
    <section aria-labelledby={id}>
      <label id={id} className={styles.choice}>
        {words.cacheOrigin}
        <select
          value={origin?.id}
          onChange={(event) => setOrigin(CACHE_ORIGINS.find((one) => one.id === event.target.value))}
        >
          {CACHE_ORIGINS.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      {origin !== undefined && origin.imported !== null && (
        <FreshRun analysis={analysis} simulation={simulation} origin={origin} />
      )}
    </section>
  );
}

function nameOf({ id, imported }: CacheOrigin): string {
  const words = cacheMessages();
  return imported === null ? words.thisMachine : imported === "none" ? words.noCache : `type=${id}`;
}

function FreshRun({ analysis, simulation, origin }: CacheOriginProps & { readonly origin: CacheOrigin }) {
  const durations = useDurations(analysis);
  const better = withAllResults(origin);
  const view = useMemo(
    () => freshRunView(analysis, simulation, durations, origin.imported ?? "none"),
    [analysis, simulation, durations, origin],
  );
  const best = useMemo(
    () => (better === null ? null : freshRunView(analysis, simulation, durations, "max")),
    [analysis, simulation, durations, better],
  );
  const words = cacheMessages();
  const missing = view.rows.filter(({ isMissing }) => isMissing).length;
  const saved = best === null ? 0 : view.runs - best.runs;
  const savedTime = formatSeconds(Math.max(0, view.seconds - (best?.seconds ?? view.seconds)));
  return (
    <div className={styles.fresh} aria-live="polite">
      <p className={styles.headline}>{words.freshRuns(view.runs, view.total, formatSeconds(view.seconds))}</p>
      {origin.flags !== "" && <code className={styles.flags}>{origin.flags}</code>}
      {missing > 0 && <p className={panel.hint}>{words.missingResults(missing)}</p>}
      {view.emptyMounts > 0 && <p className={panel.hint}>{words.emptyMounts(view.emptyMounts)}</p>}
      {better !== null && saved > 0 && (
        <p>
          <Prose parts={proseParts(words.allResults(better.flags, saved, savedTime))} />
        </p>
      )}
      {view.rows.map(({ step, text, ref, isMissing }) => (
        <button
          key={step}
          type="button"
          className={classNames(panel.rowButton, panel.pair)}
          onClick={() => select(ref, "other")}
        >
          <code>{text}</code>
          <span>{isMissing ? words.noResult : words.runs}</span>
        </button>
      ))}
    </div>
  );
}

/** Seconds by id of step: as recorded, else as somebody gave them, else estimated. */
function useDurations(analysis: Analysis): readonly number[] {
  const known = useStore(selectDurations);
  const read = useBuildOverlay(analysis);
  return useMemo(() => {
    const { steps } = analysis.build;
    const labels = analysis.stages.map(({ label }) => label);
    const assumed = durationsOf(steps, identifySteps(steps, labels), known);
    if (read.kind !== "ok") return assumed;
    const { measured, cached } = read.overlay;
    return steps.map(({ id }) => (cached.has(id) ? assumed[id] : measured.get(id)) ?? assumed[id] ?? 0);
  }, [analysis, known, read]);
}
