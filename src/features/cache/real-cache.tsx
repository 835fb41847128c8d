import { useMemo, useState } from "react";
import type { Analysis } from "#core/analysis.ts";
import type { BuildLog } from "#core/log/build-log.ts";
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
  if (view === null || read.kind !== "ok") return null;
  const { log } = read.overlay;
  const words = cacheMessages();
  return (
    <section aria-labelledby="cache-real">
      <h2 id="cache-real" className={panel.heading}>
        {words.inRealBuild}
      </h2>
      <p>{words.hits(view.hits, view.all)}</p>
      <Rows log={log} rows={view.misses} titleOf={words.firstMisses} moreOf={words.moreMisses} />
      <Rows log={log} rows={view.cached} titleOf={words.wereCached} moreOf={words.moreCached} />
    </section>
  );
}

/** More rows than this are shown only when asked for. */
const MAX_ROWS = 6;

interface RowsProps {
  /** What the rows are from; rows of another log are shown only when asked for again. */
  readonly log: BuildLog;
  readonly rows: readonly RealCacheRow[];
  /** Says what the rows are, by their number. */
  readonly titleOf: (count: number) => string;
  /** Says of the rows that aren't shown at first what they are, by their number. */
  readonly moreOf: (count: number) => string;
}

function Rows({ log, rows, titleOf, moreOf }: RowsProps) {
  const [expanded, setExpanded] = useState<BuildLog | null>(null);
  if (rows.length === 0) return null;
  // a single row takes no more space than the button that would show it
  const more = rows.length <= MAX_ROWS + 1 ? 0 : rows.length - MAX_ROWS;
  const isExpanded = expanded === log;
  const shown = isExpanded ? rows : rows.slice(0, rows.length - more);
  return (
    <>
      <p className={panel.hint}>{titleOf(rows.length)}</p>
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
      {more > 0 && (
        <Button
          tone="quiet"
          icon={isExpanded ? "chevron-up" : "chevron-down"}
          aria-expanded={isExpanded}
          onClick={() => setExpanded(isExpanded ? null : log)}
        >
          {moreOf(more)}
        </Button>
      )}
    </>
  );
}
