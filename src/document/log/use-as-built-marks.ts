import type { Analysis } from "#core/analysis.ts";
import { logMessages } from "#i18n/en/log.ts";
import { useStore } from "../store.ts";
import { type AsBuiltMarks, asBuiltMarks } from "./as-built-marks.ts";
import { selectShowsAsBuilt } from "./log-actions.ts";
import type { LogOverlay } from "./log-overlay.ts";
import { useBuildOverlay } from "./use-build-overlay.ts";

/** How each stage and row went in the real build; null without one, and while the page doesn't show it. */
export function useAsBuiltMarks(analysis: Analysis | null): AsBuiltMarks | null {
  const read = useBuildOverlay(analysis);
  const isShown = useStore(selectShowsAsBuilt);
  return isShown && read.kind === "ok" && analysis !== null ? marksOnce(analysis, read.overlay) : null;
}

interface KeptMarks {
  /** In which language they are. */
  readonly words: unknown;
  readonly marks: AsBuiltMarks;
}

// several parts of the page show the same marks, and each overlay is of one analysis
const keptMarks = new WeakMap<LogOverlay, KeptMarks>();

function marksOnce(analysis: Analysis, overlay: LogOverlay): AsBuiltMarks {
  const words = logMessages();
  const kept = keptMarks.get(overlay);
  if (kept?.words === words) return kept.marks;
  const marks = asBuiltMarks(analysis, overlay);
  keptMarks.set(overlay, { words, marks });
  return marks;
}
