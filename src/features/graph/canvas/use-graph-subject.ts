import type { NodeId } from "#core/graph/stage-graph.ts";
import { type Grouping, useGrouping } from "../groups/use-grouping.ts";
import { useDeferredValue, useState } from "react";
import type { Analysis } from "#core/analysis.ts";
import { selectDocumentId, selectGraphView, selectIsAnalyzed } from "#document/selectors.ts";
import type { AppState } from "#document/store.ts";
import { useStore } from "#document/store.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import type { Direction } from "#layout/layout.ts";
import { PHONE_MEDIA } from "#document/view/phone-media.ts";
import { useMedia } from "#ui/use-media.ts";
import type { Size } from "../view/fit-camera.ts";
import { type GraphSession, useSession } from "./graph-session.ts";
import { selectPictured } from "../view/pictured-analysis.ts";

/** What a picture is made of. */
export interface PictureSource extends Pick<GraphSession, "expanded" | "splitsImages" | "focus"> {
  readonly documentId: number;
  readonly analysis: Analysis | null;
  readonly amounts: AppState["folderAmounts"];
  readonly graphView: AppState["graphView"];
  /** The way it runs. */
  readonly direction: Direction | "auto";
  /** Nothing that would give an answer away is drawn. */
  readonly isVeiled: boolean;
  readonly opensSkipped: boolean;
  /** The keys of the groups of stages that are open. */
  readonly openGroups: readonly NodeId[] | "all";
  /** The file of the project that is open: its stages aren't put together for being of one Dockerfile. */
  readonly file: string;
  /** What puts stages together; null where it isn't needed, undefined while it is fetched. */
  readonly grouping: Grouping | null | undefined;
  readonly isPhone: boolean;
  readonly isTouch: boolean;
  readonly screen: Size;
}

/** What the graph is of; the same object as long as nothing in it changes. */
interface GraphSubject {
  readonly source: PictureSource;
  /** The version of the text that the analysis is of. */
  readonly version: number;
  /** That is the present one. */
  readonly isAnalyzed: boolean;
}

/**
 * What the graph is to show, and whether that is what the page shows. A document other than `firstDocumentId` comes a
 * task later than it does to the rest of the page: all at once would be a long task.
 */
export function useGraphSubject(screen: Size, firstDocumentId: number): readonly [GraphSubject, boolean] {
  const source = usePictureSource(screen);
  const version = useStore((state) => state.analysisVersion);
  const isAnalyzed = useStore(selectIsAnalyzed);
  const present = useUnchanged({ source, version, isAnalyzed });
  const deferred = useDeferredValue(present);
  // On a page that was empty, the graph's panel comes with the document.
  const isNew = deferred.source.screen.width === 0 && source.documentId !== firstDocumentId;
  const isOther = deferred.source.documentId !== source.documentId || (isNew && deferred !== present);
  return [isOther ? deferred : present, !isOther];
}

const NONE_OPEN: readonly NodeId[] = [];

function usePictureSource(screen: Size): PictureSource {
  const documentId = useStore(selectDocumentId);
  const analysis = useStore(selectPictured);
  const amounts = useStore((state) => state.folderAmounts);
  const graphView = useStore(selectGraphView);
  const isVeiled = useStore(selectIsPredicting);
  const phoneDirection = useSession((state) => state.phoneDirection);
  const expanded = useSession((state) => state.expanded);
  const splitsImages = useSession((state) => state.splitsImages);
  const focus = useSession((state) => state.focus);
  const opensSkipped = useSession((state) => state.skippedOpenIn === documentId);
  const openGroups = useSession((state) =>
    state.openGroups?.documentId === documentId ? state.openGroups.keys : NONE_OPEN,
  );
  const grouping = useGrouping(analysis?.stages.length ?? 0);
  const file = useStore((state) => (grouping ? state.file : ""));
  const isPhone = useMedia(PHONE_MEDIA);
  const isTouch = useMedia("(pointer: coarse)");
  return useUnchanged({
    documentId,
    analysis,
    amounts,
    graphView,
    direction: isPhone ? phoneDirection : graphView.direction,
    isVeiled,
    expanded,
    splitsImages,
    focus,
    opensSkipped,
    openGroups,
    file,
    grouping,
    isPhone,
    isTouch,
    screen,
  });
}

/** The last object with the same values; its keys never change. */
function useUnchanged<T extends object>(present: T): T {
  const [last, setLast] = useState(present);
  const values: readonly unknown[] = Object.values(present);
  if (Object.values(last).every((value, at) => Object.is(value, values[at]))) return last;
  setLast(present);
  return present;
}
