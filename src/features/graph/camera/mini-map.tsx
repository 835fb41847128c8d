/* oxlint-disable jsx-a11y/prefer-tag-over-role -- SVG has no tag for it */
import { type PointerEvent, useEffect, useMemo, useRef } from "react";
import type { Box } from "#layout/layout.ts";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import type { FlowNode } from "../canvas/flow-nodes.ts";
import styles from "./mini-map.module.css";
import { wheelFactor, zoomAround } from "./camera-moves.ts";
import { moveCameraByHand, useViewport, viewport } from "./viewport.ts";

const WIDTH = 200;
const HEIGHT = 150;

export interface MiniMapProps {
  readonly nodes: readonly FlowNode[];
  readonly bounds: Box;
  /** The user moves the camera. */
  readonly onMoveStart: () => void;
}

/** The whole picture small, with what is on the screen; a press or a drag goes there. */
export function MiniMap({ nodes, bounds, onMoveStart }: MiniMapProps) {
  const camera = useViewport((state) => state.camera);
  const width = useViewport((state) => state.width);
  const height = useViewport((state) => state.height);
  const map = useRef<SVGSVGElement>(null);
  // They stay where they are while the camera moves.
  const boxes = useMemo(() => nodes.map(nodeBox), [nodes]);
  useWheel(map, onMoveStart);
  const screen = { x: -camera.x / camera.zoom, y: -camera.y / camera.zoom };
  const seen = { ...screen, width: width / camera.zoom, height: height / camera.zoom };
  const box = around(bounds, seen);
  const scale = Math.max(box.width / WIDTH, box.height / HEIGHT);
  const view = {
    x: box.x - (WIDTH * scale - box.width) / 2,
    y: box.y - (HEIGHT * scale - box.height) / 2,
  };
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return;
    const rect = event.currentTarget.getBoundingClientRect();
    const x = view.x + ((event.clientX - rect.left) / rect.width) * WIDTH * scale;
    const y = view.y + ((event.clientY - rect.top) / rect.height) * HEIGHT * scale;
    onMoveStart();
    moveCameraByHand({ x: width / 2 - x * camera.zoom, y: height / 2 - y * camera.zoom, zoom: camera.zoom });
  };
  return (
    <svg
      ref={map}
      className={styles.map}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`${view.x} ${view.y} ${WIDTH * scale} ${HEIGHT * scale}`}
      role="img"
      aria-label={graphFrameMessages().map}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && go(event)}
    >
      {boxes}
      <path
        className={styles.mask}
        fillRule="evenodd"
        strokeWidth={scale}
        d={`M${view.x - scale},${view.y - scale}h${(WIDTH + 2) * scale}v${(HEIGHT + 2) * scale}h${-(WIDTH + 2) * scale}z M${seen.x},${seen.y}h${seen.width}v${seen.height}h${-seen.width}z`}
      />
    </svg>
  );
}

function nodeBox({ id, box, ...node }: FlowNode) {
  return <rect key={id} className={styles[node.kind === "stage" ? stateOf(node.card) : "source"]} {...box} rx={5} />;
}

function stateOf({ build, ships }: { readonly build: string; readonly ships: boolean }): "skipped" | "ships" | "built" {
  return build === "skipped" ? "skipped" : ships ? "ships" : "built";
}

function useWheel(map: { readonly current: SVGSVGElement | null }, onMoveStart: () => void): void {
  useEffect(() => {
    const element = map.current;
    if (element === null) return;
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      onMoveStart();
      const { camera, width, height } = viewport.getState();
      moveCameraByHand(zoomAround(camera, wheelFactor(event, false), { x: width / 2, y: height / 2 }));
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [map, onMoveStart]);
}

function around(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}
