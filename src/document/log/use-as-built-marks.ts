import { useMemo } from "react";
import type { Analysis } from "#core/analysis.ts";
import { useStore } from "../store.ts";
import { type AsBuiltMarks, asBuiltMarks } from "./as-built-marks.ts";
import { selectShowsAsBuilt } from "./log-actions.ts";
import { useBuildOverlay } from "./use-build-overlay.ts";

/** How each stage and row went in the real build; null without one, and while the page doesn't show it. */
export function useAsBuiltMarks(analysis: Analysis | null): AsBuiltMarks | null {
  const read = useBuildOverlay(analysis);
  const isShown = useStore(selectShowsAsBuilt);
  return useMemo(
    () => (isShown && read.kind === "ok" && analysis !== null ? asBuiltMarks(analysis, read.overlay) : null),
    [isShown, read, analysis],
  );
}
