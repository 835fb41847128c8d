import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from "react";
import type { GraphLayout } from "#layout/layout.ts";
import { firstLayout, requestLayout } from "#document/view/request-layout.ts";
import { selectLayout } from "#document/selectors.ts";
import { showDrawn } from "#document/view/show-drawn.ts";
import { useStore } from "#document/store.ts";
import type { Size } from "../view/fit-camera.ts";
import { graphView, type GraphView } from "../view/graph-view.ts";
import { layoutInput } from "../view/layout-input.ts";
import { shownBuilds } from "#document/analysis/shown-builds.ts";
import { veiledGraph } from "../view/veiled-graph.ts";
import { waveLabels } from "../view/wave-label.ts";
import { focusedPath } from "./focused-path.ts";
import { letterScale } from "./letter-scale.ts";
import { keepPlan, keptPlan } from "./kept-sizing.ts";
import { type PictureSource, useGraphSubject } from "./use-graph-subject.ts";

/** A view and the layout that was made for it. */
export interface DrawnGraph {
  readonly view: GraphView;
  readonly layout: GraphLayout;
  readonly documentId: number;
  /** What part of the document is shown: the camera shows all of another one. */
  readonly subject: string;
}

/**
 * Keeps the layout in step with the analysis and returns what can be drawn: while a new layout is under way that is the
 * last view for which there is one. Null before the first, and if there are no stages. `firstDocumentId` is the document
 * that the page has started with.
 */
export function useDrawnGraph(size: Size, firstDocumentId: number): DrawnGraph | null {
  const [given, isPresent] = useGraphSubject(size, firstDocumentId);
  const { source, version } = given;
  const { documentId, focus, screen } = source;
  const isAnalyzed = isPresent && given.isAnalyzed;
  const known = useStore(selectLayout);
  const [view, isWhole] = useView(source);
  const isGroupable = source.grouping !== undefined;
  useEffect(() => {
    // What is shown alone for a while is no measure for the whole.
    if (view !== null && isAnalyzed && isWhole) keepPlan(documentId, source.analysis?.stages ?? [], view.plan);
  }, [view, documentId, isAnalyzed, isWhole, source.analysis]);
  const input = useMemo(() => (view === null ? null : layoutInput(view)), [view]);
  // A long text is still with the analysis worker: its answer will ask for the layout.
  const isToLayOut = isAnalyzed && screen.width > 0 && isGroupable;
  // Before anything is painted: what is laid out at once is there with everything else.
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    if (!isToLayOut) return;
    requestLayout(version, input);
    // Has the page's parts listen to the store before anything is painted, or it would settle later.
    drawAgain();
  }, [input, version, isToLayOut]);
  const isFirst = known === null && isToLayOut && input !== null;
  const layout = useMemo(() => (isFirst ? firstLayout(input) : known), [isFirst, input, known]);

  const [drawn, setDrawn] = useState<DrawnGraph | null>(null);
  const isOpen = view !== null && view.folded.group.length > 0 && !view.folded.isGroupClosed;
  const subject = focus?.documentId === documentId ? focus.key : isOpen ? "skipped" : "";
  const next = nextDrawn(drawn, view, layout, input?.fingerprint ?? null, { documentId, subject });
  if (next !== drawn) setDrawn(next);
  useEffect(() => {
    showDrawn(next && { ...next.view, layout: next.layout, waves: waveLabels(next.view) });
    return () => showDrawn(null);
  }, [next]);
  return next;
}

/** What is drawn of a source, and whether that is all of its document. */
function useView(source: PictureSource): readonly [GraphView | null, boolean] {
  return useMemo((): readonly [GraphView | null, boolean] => {
    const { analysis, graphView: chosen, documentId, isVeiled, focus, isPhone, screen } = source;
    const { grouping, openGroups } = source;
    if (analysis === null || analysis.stages.length === 0 || screen.width === 0) return [null, false];
    if (grouping === undefined) return [null, false];
    const builds = shownBuilds(analysis, chosen.extraTargets);
    const only = isVeiled || focus?.documentId !== documentId ? null : focusedPath(analysis, focus.key, builds);
    const whole = graphView(analysis, {
      only,
      foldsSkipped: !source.opensSkipped && !isVeiled,
      ...(grouping !== null && !isVeiled && grouping(openGroups, source.file)),
      direction: source.direction,
      skipped: isVeiled ? "dim" : chosen.skipped,
      collapsed: chosen.collapsed,
      foldedFiles: isVeiled ? [] : chosen.foldedFiles,
      expanded: source.expanded,
      splitsImages: source.splitsImages,
      isTouch: source.isTouch,
      letterScale: letterScale(),
      screenWidth: screen.width,
      // On a phone one scrolls.
      ...(isPhone ? {} : { screenHeight: screen.height }),
      previous: only === null ? keptPlan(documentId, analysis.stages) : null,
      builds,
      amounts: isVeiled ? null : source.amounts,
    });
    return [isVeiled ? veiledGraph(whole) : whole, only === null];
  }, [source]);
}

function nextDrawn(
  drawn: DrawnGraph | null,
  view: GraphView | null,
  layout: GraphLayout | null,
  fingerprint: string | null,
  of: Pick<DrawnGraph, "documentId" | "subject">,
): DrawnGraph | null {
  if (view === null || layout === null) return null;
  if (layout.fingerprint !== fingerprint) return drawn;
  const isSame = drawn?.view === view && drawn.layout === layout && drawn.subject === of.subject;
  return isSame ? drawn : { view, layout, ...of };
}
