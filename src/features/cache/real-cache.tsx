import { useMemo } from "react";
import type { Analysis } from "#core/analysis.ts";
import { useBuildOverlay } from "#document/log/use-build-overlay.ts";
import { select } from "#document/selection/select.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import { classNames } from "#ui/class-names.ts";
import panel from "#ui/panel.module.css";
import { realCacheView } from "./real-cache-view.ts";

/** Which steps of the real build were in the cache; nothing without a log or a record. */
export function RealCache({ analysis }: { readonly analysis: Analysis }) {
  const read = useBuildOverlay(analysis);
  const view = useMemo(() => (read.kind === "ok" ? realCacheView(analysis, read.overlay) : null), [read, analysis]);
  if (view === null) return null;
  const words = cacheMessages();
  return (
    <section aria-labelledby="cache-real">
      <h2 id="cache-real" className={panel.heading}>
        {words.inRealBuild}
      </h2>
      <p>{words.hits(view.hits, view.all)}</p>
      {view.misses.length > 0 && <p className={panel.hint}>{words.firstMisses}</p>}
      {[...view.misses, ...view.cached].map(({ id, text, verdict, ref }) => (
        <button
          key={id}
          type="button"
          className={classNames(panel.rowButton, panel.pair)}
          onClick={() => select(ref, "other")}
        >
          <code>{text}</code>
          <span>{verdict}</span>
        </button>
      ))}
    </section>
  );
}
