import { type ComponentType, lazy } from "react";

const loadDetails = async () => ({ default: (await import("./details/details-popover.tsx")).DetailsPopover });
const loadSearch = async () => ({ default: (await import("./graph-search.tsx")).GraphSearch });
const loadBanner = async () => ({ default: (await import("./details/picture-banner.tsx")).PictureBanner });
const loadEmpty = async () => ({ default: (await import("./empty-graph.tsx")).EmptyGraph });
const loadFrames = async () => ({ default: (await import("./canvas/group-frames.tsx")).GroupFrames });
const loadFolded = async () => ({ default: (await import("./folded-groups.tsx")).FoldedGroups });
const loadGuess = async () => ({ default: (await import("./cards/guess-box.tsx")).GuessBox });
const loadToolbar = async () => ({ default: (await import("./graph-toolbar.tsx")).GraphToolbar });
const loadSpoken = async () => ({ default: (await import("./canvas/live-region.tsx")).LiveRegion });
const loadLegend = async () => ({ default: (await import("./legend.tsx")).Legend });
const loadServices = async () => ({ default: (await import("./cards/service-frame.tsx")).ServiceFrame });
const loadChain = async () => ({ default: (await import("./details/chain-notice.tsx")).ChainNotice });
const loadPath = async () => ({ default: (await import("./details/path-notice.tsx")).PathNotice });
const loadEdgeWords = async () => ({ default: (await import("./details/edge-notice.tsx")).EdgeNotice });
const loadSigns = async () => ({ default: (await import("./edges/edge-markers.tsx")).EdgeMarkers });
const loadTrunks = async () => ({ default: (await import("./edges/trunk-layer.tsx")).TrunkLayer });
const loadBusy = async () => ({ default: (await import("./canvas/busy-notice.tsx")).BusyNotice });
const loadMap = async () => ({ default: (await import("./camera/mini-map.tsx")).MiniMap });
const loadGrid = async () => ({ default: (await import("./canvas/grid-notice.tsx")).GridNotice });
const loadFailure = async () => ({ default: (await import("./layout-failure.tsx")).LayoutFailure });

/** What the first graph does not need. A part that can't be fetched is not shown; the graph goes on without it. */
export const DetailsPopover = lazy(orNothing(loadDetails));
export const GraphSearch = lazy(orNothing(loadSearch));
export const PictureBanner = lazy(orNothing(loadBanner));
export const EmptyGraph = lazy(orNothing(loadEmpty));
export const GroupFrames = lazy(orNothing(loadFrames));
export const FoldedGroups = lazy(orNothing(loadFolded));
export const GuessBox = lazy(orNothing(loadGuess));
export const GraphToolbar = lazy(orNothing(loadToolbar));
export const LiveRegion = lazy(orNothing(loadSpoken));
export const Legend = lazy(orNothing(loadLegend));
export const ServiceFrame = lazy(orNothing(loadServices));
export const ChainNotice = lazy(orNothing(loadChain));
export const PathNotice = lazy(orNothing(loadPath));
export const EdgeNotice = lazy(orNothing(loadEdgeWords));
export const EdgeMarkers = lazy(orNothing(loadSigns));
export const TrunkLayer = lazy(orNothing(loadTrunks));
export const BusyNotice = lazy(orNothing(loadBusy));
export const MiniMap = lazy(orNothing(loadMap));
export const GridNotice = lazy(orNothing(loadGrid));
export const LayoutFailure = lazy(orNothing(loadFailure));

/** Fetches what may be opened next, so that it opens at once. */
export async function fetchLaterParts(): Promise<void> {
  await Promise.allSettled([loadDetails(), loadSearch(), loadPath()]);
}

interface Part<Props> {
  readonly default: ComponentType<Props>;
}

function orNothing<Props>(load: () => Promise<Part<Props>>): () => Promise<Part<Props>> {
  return () => load().catch(() => ({ default: () => null }));
}
