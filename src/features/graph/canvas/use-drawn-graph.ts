import { useEffect, useMemo, useState } from "react";
import type { GraphLayout } from "#layout/layout.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import { requestLayout } from "#document/view/request-layout.ts";
import { selectShown, selectDocumentId, selectGraphView, selectIsAnalysed, selectLayout } from "#document/selectors.ts";
import { showDrawn } from "#document/view/show-drawn.ts";
import { useStore } from "#document/store.ts";
import { useMedia } from "#ui/use-media.ts";
import type { Size } from "../view/fit-camera.ts";
import { graphView, type GraphView } from "../view/graph-view.ts";
import { layoutInput } from "../view/layout-input.ts";
import { shownBuilds } from "#document/analysis/shown-builds.ts";
import { veiledGraph } from "../view/veiled-graph.ts";
import { waveLabels } from "../view/wave-label.ts";
import { useCell } from "./cell.ts";
import { session } from "./graph-session.ts";
import { focusedPath } from "./focused-path.ts";
import { keepPlan, keptPlan } from "./kept-sizing.ts";

/** A view and the layout that was made for it. */
export interface DrawnGraph {
  readonly view: GraphView;
  readonly layout: GraphLayout;
  /** What part of the document is shown: the camera shows all of another one. */
  readonly subject: string;
}

/**
 * Keeps the layout in step with the analysis and returns what can be drawn: while a new layout is under way that is the
 * last view for which there is one. Null before the first, and if there are no stages.
 */
export function useDrawnGraph({ width: screenWidth, height: screenHeight }: Size): DrawnGraph | null {
  const analysis = useStore(selectShown);
  const isAnalysed = useStore(selectIsAnalysed);
  const version = useStore((state) => state.analysisVersion);
  const { direction, skipped, collapsed, foldedFiles, extraTargets } = useStore(selectGraphView);
  const layout = useStore(selectLayout);
  const phoneDirection = useCell(session, (state) => state.phoneDirection);
  const expanded = useCell(session, (state) => state.expanded);
  const splitsImages = useCell(session, (state) => state.splitsImages);
  const documentId = useStore(selectDocumentId);
  const focus = useCell(session, (state) => state.focus);
  const opensSkipped = useCell(session, (state) => state.skippedOpenIn === documentId);
  const isPhone = useMedia("(max-width: 719px)");
  const isTouch = useMedia("(pointer: coarse)");
  const shownDirection = isPhone ? phoneDirection : direction;
  const isVeiled = useStore(selectIsPredicting);
  const amounts = useStore((state) => state.folderAmounts);
  const [view, isWhole] = useMemo((): readonly [GraphView | null, boolean] => {
    if (analysis === null || analysis.stages.length === 0 || screenWidth === 0) return [null, false];
    const builds = shownBuilds(analysis, extraTargets);
    const only = isVeiled || focus?.documentId !== documentId ? null : focusedPath(analysis, focus.key, builds);
    const whole = graphView(analysis, {
      only,
      foldsSkipped: !opensSkipped && !isVeiled,
      direction: shownDirection,
      skipped: isVeiled ? "dim" : skipped,
      collapsed,
      foldedFiles: isVeiled ? [] : foldedFiles,
      expanded,
      splitsImages,
      isTouch,
      screenWidth,
      // On a phone one scrolls.
      ...(isPhone ? {} : { screenHeight }),
      previous: only === null ? keptPlan(documentId) : null,
      builds,
      amounts: isVeiled ? null : amounts,
    });
    return [isVeiled ? veiledGraph(whole) : whole, only === null];
  }, [
    analysis,
    extraTargets,
    amounts,
    isVeiled,
    shownDirection,
    skipped,
    collapsed,
    foldedFiles,
    expanded,
    splitsImages,
    focus,
    opensSkipped,
    isPhone,
    isTouch,
    screenWidth,
    screenHeight,
    documentId,
  ]);
  useEffect(() => {
    // What is shown alone for a while is no measure for the whole.
    if (view !== null && isAnalysed && isWhole) keepPlan(documentId, view.plan);
  }, [view, documentId, isAnalysed, isWhole]);
  const input = useMemo(() => (view === null ? null : layoutInput(view)), [view]);
  useEffect(() => {
    // A long text is still with the analysis worker: its answer will ask for the layout.
    if (isAnalysed && screenWidth > 0) requestLayout(version, input);
  }, [input, version, isAnalysed, screenWidth]);

  const [drawn, setDrawn] = useState<DrawnGraph | null>(null);
  const isOpen = view !== null && view.folded.group.length > 0 && !view.folded.isGroupClosed;
  const subject = focus?.documentId === documentId ? focus.key : isOpen ? "skipped" : "";
  const next = nextDrawn(drawn, view, layout, input?.fingerprint ?? null, subject);
  if (next !== drawn) setDrawn(next);
  useEffect(() => {
    showDrawn(next && { ...next.view, layout: next.layout, waves: waveLabels(next.view) });
    return () => showDrawn(null);
  }, [next]);
  return next;
}

function nextDrawn(
  drawn: DrawnGraph | null,
  view: GraphView | null,
  layout: GraphLayout | null,
  fingerprint: string | null,
  subject: string,
): DrawnGraph | null {
  if (view === null || layout === null) return null;
  if (layout.fingerprint !== fingerprint) return drawn;
  const isSame = drawn?.view === view && drawn.layout === layout && drawn.subject === subject;
  return isSame ? drawn : { view, layout, subject };
}
