import { memo, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Analysis } from "#core/analysis.ts";
import type { Box } from "#layout/layout.ts";
import { hasBuildProblem } from "#document/problems/has-build-problem.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import { select } from "#document/selection/select.ts";
import { useStore } from "#document/store.ts";
import { useShownBuilds } from "../use-shown-builds.ts";
import { PHONE_MEDIA } from "#document/view/phone-media.ts";
import { useMedia } from "#ui/use-media.ts";
import type { Camera, Size } from "../view/fit-camera.ts";
import { waveLabels } from "../view/wave-label.ts";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import { EdgeLayer } from "../edges/edge-layer.tsx";
import { FoldedElements } from "./folded-elements.tsx";
import { type FlowNode, flowNodes } from "./flow-nodes.ts";
import { session, useSession } from "./graph-session.ts";
import {
  ChainNotice,
  DetailsPopover,
  EdgeMarkers,
  EdgeNotice,
  fetchLaterParts,
  FoldedGroups,
  GraphSearch,
  GraphToolbar,
  GroupFrames,
  Legend,
  LiveRegion,
  MiniMap,
  PathNotice,
  PictureBanner,
  ServiceFrame,
  TrunkLayer,
} from "../lazy-components.ts";
import { GraphNodeElement } from "./graph-node.tsx";
import { PanZoom } from "../camera/pan-zoom.tsx";
import { Picture } from "./picture.tsx";
import { useCamera } from "../camera/use-camera.ts";
import type { DrawnGraph } from "./use-drawn-graph.ts";
import { useGraphControl } from "./use-graph-control.ts";
import { useGraphKeys } from "./use-graph-keys.ts";
import { useRevealSelected } from "./use-reveal-selected.ts";
import { useSerializingEdges } from "./use-serializing-edges.ts";
import { useViewport } from "../camera/viewport.ts";
import { useShownPath } from "./use-shown-path.ts";
import { useSpotlight } from "./use-spotlight.ts";
import { WaveBands, WaveRuler } from "../wave-ruler.tsx";

/** From this many nodes on, a map helps to find one's way. */
const NODES_FOR_MAP = 12;
/** From so many on, the ends of a line may be so far apart that what it is has to be said. */
const NODES_FOR_WORDS = 16;
/** Pixels of the button for the skipped stages, above the legend. */
const GROUP_HEIGHT = { phone: 44, desktop: 32 };
/** The same of the sentence about a path that is shown alone. */
const PATH_HEIGHT = { phone: 112, desktop: 56 };
/** Milliseconds. */
const PATIENCE = 1_500;
/** Legend and toolbar side by side. */
const WIDTH_FOR_LEGEND = 820;

interface GraphCanvasProps {
  readonly drawn: DrawnGraph;
  readonly analysis: Analysis;
}

/** The picture itself, with what lies over it. */
export const GraphCanvas = memo(Canvas);

function Canvas({ drawn, analysis }: GraphCanvasProps) {
  const { view, layout, documentId, subject } = drawn;
  const root = useRef<HTMLDivElement>(null);
  const nodes = useNodes(drawn);
  const target = view.cards.find(({ build }) => build === "target")?.key ?? null;
  const width = useViewport((state) => state.width);
  const height = useViewport((state) => state.height);
  const bannerEnd = useSession((state) => state.bannerEnd);
  const hasError = hasBuildProblem(analysis);
  const hasBanner = hasError || analysis.project !== undefined;
  const covered = hasBanner ? bannerEnd : 0;
  const hasGroup = view.folded.group.length > 0 || view.groups !== null;
  const stages = analysis.stages.length;
  const isPhone = useMedia(PHONE_MEDIA);
  const isPathAlone = useSession(({ focus }) => focus?.documentId === documentId && focus.key === subject);
  const heights = isPathAlone ? PATH_HEIGHT : GROUP_HEIGHT;
  const coveredBottom = isPathAlone || hasGroup ? heights[isPhone ? "phone" : "desktop"] : 0;
  const camera = useCamera(
    layout,
    useMemo(() => ({ width, height }), [width, height]),
    useMemo(() => ({ documentId, subject, target, stages }), [documentId, subject, target, stages]),
    useMemo(() => ({ top: covered, bottom: coveredBottom }), [covered, coveredBottom]),
  );
  const isAllSeen = useViewport((state) => isOnScreen(layout.bounds, state.camera, state));
  const isPredicting = useStore(selectIsPredicting);
  const details = useSession((state) => state.details);
  const isSearching = useSession((state) => state.isSearching);
  const showsLongestChain = useSession((state) => state.showsLongestChain);
  const labels = useMemo(() => waveLabels(view), [view]);
  const builds = useShownBuilds(analysis);
  useSpotlight(view, builds);
  useSerializingEdges(analysis, builds);
  const path = useShownPath(view);
  const hasTrunks = view.cards.some(({ geometry }) => geometry.trunks.length > 0);
  const hasSigns = useSession((state) => state.serial.length > 0);
  useLaterParts();
  // Asking for what the graph doesn't need takes time, too.
  const isLater = useDeferredValue(true, false);
  useRevealSelected(drawn, analysis, camera);
  const isLegendOpen = useSession((state) => state.isLegendOpen);
  const showsLegend = isLegendOpen ?? width >= WIDTH_FOR_LEGEND;
  useGraphControl(view, camera, showsLegend);
  const press = useGraphKeys(drawn, camera, root);
  const backToGraph = useCallback(() => root.current?.focus({ preventScroll: true }), []);
  const closeDetails = useCallback(() => {
    session.setState({ details: null });
    backToGraph();
  }, [backToGraph]);
  return (
    <Picture>
      <PanZoom
        root={root}
        label={graphFrameMessages().keys}
        nodes={nodes.map((node) => <GraphNodeElement key={node.id} node={node} />)}
        onKeyDown={press}
        onMoveStart={camera.onUserMove}
        onPaneClick={clear}
      >
        <WaveBands layout={layout} />
        {layout.groups !== undefined && (
          <Suspense fallback={null}>
            <GroupFrames groups={layout.groups} analysis={analysis} />
          </Suspense>
        )}
        {layout.apart !== undefined && (
          <Suspense fallback={null}>
            <ServiceFrame frame={layout.apart.frame} title={view.servicesTitle} />
          </Suspense>
        )}
        <EdgeLayer view={view} layout={layout} />
        {hasTrunks && (
          <Suspense fallback={null}>
            <TrunkLayer view={view} layout={layout} />
          </Suspense>
        )}
        {hasSigns && (
          <Suspense fallback={null}>
            <EdgeMarkers view={view} layout={layout} />
          </Suspense>
        )}
      </PanZoom>
      <Suspense fallback={null}>
        {isLater && nodes.length >= NODES_FOR_MAP && !isPhone && !isAllSeen && (
          <MiniMap nodes={nodes} bounds={layout.bounds} onMoveStart={camera.onUserMove} />
        )}
      </Suspense>
      <WaveRuler layout={layout} labels={labels} top={covered} />
      <FoldedElements folded={view.folded} />
      {isLater && (
        <Suspense fallback={null}>
          <GraphToolbar />
          <Legend isNarrow={width < WIDTH_FOR_LEGEND} isOpen={showsLegend} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        {hasBanner && <PictureBanner analysis={analysis} />}
        {hasGroup && <FoldedGroups view={view} />}
        {showsLongestChain && <ChainNotice analysis={analysis} builds={builds} />}
        {path !== null && <PathNotice analysis={analysis} builds={builds} {...path} />}
        {(hasTrunks || nodes.length >= NODES_FOR_WORDS) && !isPhone && (path?.nodeKey ?? null) === null && (
          <EdgeNotice view={view} />
        )}
        {isSearching && <GraphSearch analysis={analysis} onClose={backToGraph} />}
        {details !== null && !isPredicting && (
          <DetailsPopover
            key={details.key}
            drawn={drawn}
            analysis={analysis}
            builds={builds}
            details={details}
            onClose={closeDetails}
          />
        )}
        {isLater && <LiveRegion view={view} />}
      </Suspense>
    </Picture>
  );
}

/** Fetches what opens on a click or a key once the first graph has had its time. */
function useLaterParts(): void {
  useEffect(() => {
    const timer = setTimeout(() => void fetchLaterParts(), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
}

/** Nodes that stay the same from one graph to the next are not drawn again. */
function useNodes(drawn: DrawnGraph): readonly FlowNode[] {
  const [state, setState] = useState(() => ({ of: drawn, nodes: flowNodes(drawn, []) }));
  if (state.of === drawn) return state.nodes;
  const nodes = flowNodes(drawn, state.nodes);
  setState({ of: drawn, nodes });
  return nodes;
}

function isOnScreen(box: Box, { x, y, zoom }: Camera, { width, height }: Size): boolean {
  const [left, top] = [box.x * zoom + x, box.y * zoom + y];
  return left >= 0 && top >= 0 && left + box.width * zoom <= width && top + box.height * zoom <= height;
}

function clear(): void {
  select(null, "graph");
  session.setState({ details: null });
}
