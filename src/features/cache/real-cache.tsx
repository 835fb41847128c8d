import { useMemo, useState } from "react";
import type { Analysis } from "#core/analysis.ts";
import { useBuildOverlay } from "#document/log/use-build-overlay.ts";
import { select } from "#document/selection/select.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import panel from "#ui/panel.module.css";
import { type RealCacheRow, realCacheView } from "./real-cache-view.ts";

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
      <Rows title={words.firstMisses} rows={view.misses} />
      <Rows title={words.wereCached} rows={view.cached} />
    </section>
  );
}

/** More rows than this are shown only when asked for. */
const MOST = 6;

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly RealCacheRow[] }) {
  const [showsAll, setShowsAll] = useState(false);
  if (rows.length === 0) return null;
  // one row is no longer than the button
  const shown = showsAll || rows.length <= MOST + 1 ? rows : rows.slice(0, MOST);
  return (
    <>
      <p className={panel.hint}>{title}</p>
      {shown.map(({ id, text, verdict, ref }) => (
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
      {shown.length < rows.length && (
        <Button tone="quiet" onClick={() => setShowsAll(true)}>
          {cacheMessages().showOthers(rows.length - shown.length)}
        </Button>
      )}
    </>
  );
}
