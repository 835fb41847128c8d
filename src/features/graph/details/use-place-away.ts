import { useMemo } from "react";
import type { Analysis } from "#core/analysis.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import type { Box, Point } from "#layout/layout.ts";
import type { GraphSession } from "../canvas/graph-session.ts";
import { spotlight } from "../canvas/spotlight.ts";
import type { DrawnGraph } from "../canvas/use-drawn-graph.ts";
import { cameraAtRest, useViewport, viewport } from "../camera/viewport.ts";
import type { Size } from "../view/fit-camera.ts";
import { boxOnScreen, placePopover } from "../view/place-popover.ts";

/** What a popover is about. */
interface Opened {
  readonly drawn: DrawnGraph;
  readonly analysis: Analysis;
  readonly builds: ShownBuilds;
  readonly details: NonNullable<GraphSession["details"]>;
}

/** Half the thickness that a line has for whoever follows it, in pixels. */
const LINE = 5;

/**
 * How far from the upper left corner of `anchor` a popover goes, in pixels of the screen, so that it covers as little as
 * possible of what is lit for it. That is found once for each picture and zoom, so that it stays where it is while one drags.
 */
export function usePlaceAway(
  { drawn, analysis, builds, details }: Opened,
  anchor: Box | null,
  size: Size,
  isPhone: boolean,
): Point {
  const width = useViewport((state) => state.width);
  const height = useViewport((state) => state.height);
  const zoom = useViewport((state) => state.camera.zoom);
  return useMemo(() => {
    if (anchor === null || isPhone) return { x: 0, y: 0 };
    const rest = cameraAtRest();
    const camera = rest.zoom === zoom ? rest : viewport.getState().camera;
    const { view, layout } = drawn;
    const lightable = { hovered: null, chosen: null, details, pointedTrunk: null, showsLongestChain: false };
    const light = spotlight(view, { analysis, builds }, lightable);
    const nodes = layout.nodes.filter(({ key }) => light?.nodes.has(key));
    const lines = layout.edges.filter(({ id }) => light?.edges.has(id)).flatMap(({ points }) => piecesOf(points));
    const lit = [
      ...nodes.map((node) => boxOnScreen(node, camera)),
      ...lines.map((piece) => thickened(boxOnScreen(piece, camera))),
    ];
    const own = boxOnScreen(anchor, camera);
    const place = placePopover(own, size, { width, height }, lit);
    return { x: place.x - own.x, y: place.y - own.y };
  }, [drawn, analysis, builds, details, anchor, size, isPhone, width, height, zoom]);
}

function piecesOf(points: readonly Point[]): readonly Box[] {
  return points.slice(1).map((end, at): Box => {
    const start = points[at] ?? end;
    const [x, y] = [Math.min(start.x, end.x), Math.min(start.y, end.y)];
    return { x, y, width: Math.abs(start.x - end.x), height: Math.abs(start.y - end.y) };
  });
}

function thickened({ x, y, width, height }: Box): Box {
  return { x: x - LINE, y: y - LINE, width: width + 2 * LINE, height: height + 2 * LINE };
}
