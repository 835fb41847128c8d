import { useCallback, useLayoutEffect, useEffect, useMemo, useRef } from "react";
import type { Box, GraphLayout } from "#layout/layout.ts";
import { selectHasLog } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { PHONE_MEDIA } from "#document/view/phone-media.ts";
import { useMedia } from "#ui/use-media.ts";
import {
  type Camera,
  firstCamera,
  fitCamera,
  fitWidthCamera,
  hasNames,
  type Insets,
  isLongOnPhone,
  openingCamera,
  revealCamera,
  showsWell,
  type Size,
} from "../view/fit-camera.ts";
import { zoomAround } from "./camera-moves.ts";
import { cameraAtRest, moveCamera, viewport } from "./viewport.ts";

const DESKTOP_INSETS: Insets = { top: 48, right: 20, bottom: 62, left: 20 };
/** Where the graph runs down, the words at its rows are on the left. */
const DOWN_INSETS: Insets = { top: 30, right: 26, bottom: 62, left: 48 };
const PHONE_INSETS: Insets = { top: 30, right: 10, bottom: 72, left: 30 };
/** Where a log or a record is open, the switch for it is in the upper left corner. */
const SWITCH_TOP = 60;
/** There, the mark of each card is below it. */
const MARK_HEIGHT = 22;
/** Between what lies over the upper edge and the picture: room for tags and the words at its columns. */
const BELOW_BANNER = 26;
const DURATION = 260;

/** What moves the camera. */
export interface CameraControl {
  readonly fit: () => void;
  readonly reveal: (box: Box) => void;
  readonly zoomBy: (factor: number) => void;
  /** To be called when the user moves the camera: from then on it follows nothing by itself. */
  readonly onUserMove: () => void;
}

/** What the camera was last set for. */
interface Shown {
  readonly documentId: number;
  readonly layout: GraphLayout;
  readonly screen: Size;
  readonly subject: string;
}

/** What the layout is of. */
interface Drawn {
  readonly documentId: number;
  readonly subject: string;
  readonly target: string | null;
  readonly stages: number;
}

/**
 * Shows the whole graph when a document is opened, and keeps showing it while the text grows or the window changes, until
 * the user takes the camera. Where the graph shows another part of the same document, that is another `subject`. `covered`
 * pixels at an edge of the screen have something over them.
 */
export function useCamera(
  layout: GraphLayout | null,
  screen: Size,
  { documentId, subject, target, stages }: Drawn,
  covered: { readonly top: number; readonly bottom: number },
): CameraControl {
  const isPhone = useMedia(PHONE_MEDIA);
  const isCalm = useMedia("(prefers-reduced-motion: reduce)");
  const isTaken = useRef(false);
  const shown = useRef<Shown | null>(null);
  useCameraKeeping(isTaken);
  const hasSwitch = useStore(selectHasLog);
  const insets = useMemo(() => {
    const usual = isPhone ? PHONE_INSETS : layout?.direction === "down" ? DOWN_INSETS : DESKTOP_INSETS;
    return {
      ...usual,
      top: Math.max(hasSwitch ? SWITCH_TOP : usual.top, covered.top + BELOW_BANNER),
      bottom: usual.bottom + (hasSwitch ? MARK_HEIGHT : 0) + covered.bottom,
    };
  }, [isPhone, layout?.direction, hasSwitch, covered]);

  const moveTo = useCallback(
    (camera: Camera, isSudden: boolean) => {
      moveCamera(camera, isSudden || isCalm ? 0 : DURATION);
    },
    [isCalm],
  );
  const fitted = useCallback(
    (bounds: Box) => (isPhone ? fitWidthCamera(bounds, screen, insets) : fitCamera(bounds, screen, insets)),
    [isPhone, screen, insets],
  );
  // Before the picture is painted, or it would be seen where it was.
  useLayoutEffect(() => {
    if (layout === null || screen.width === 0) return;
    viewport.setState({ bounds: layout.bounds });
    const before = shown.current;
    const isOther = before === null || !isSamePicture(before, documentId, layout) || before.subject !== subject;
    const isResized = before !== null && before.screen !== screen;
    shown.current = { documentId, layout, screen, subject };
    const again = before === null ? takeKeptCamera() : null;
    if (isOther) isTaken.current = again !== null;
    if (again !== null) moveTo(again, true);
    if (isTaken.current) return;
    // What is typed moves the camera only when it must: nothing jumps that did not change.
    const whole = firstCamera(layout, fitted);
    const isLarge = !hasNames(whole.zoom);
    const isWell = isLarge || (!isPhone && showsWell(cameraAtRest(), layout.bounds, screen, insets));
    if (!isOther && !isResized && isWell) return;
    const box = layout.nodes.find(({ key }) => key === target) ?? null;
    const { bounds, direction } = layout;
    moveTo(
      openingCamera(
        whole,
        { bounds, target: box, direction, isLong: isPhone && isLongOnPhone(stages) },
        screen,
        insets,
      ),
      isOther || isResized,
    );
  }, [layout, documentId, screen, subject, target, stages, insets, isPhone, fitted, moveTo]);

  const fit = useCallback(() => {
    isTaken.current = false;
    if (layout === null) return;
    // Asked for the whole: on a phone too, where its width can't be read.
    const { zoom } = fitted(layout.bounds);
    moveTo(hasNames(zoom) ? fitted(layout.bounds) : fitCamera(layout.bounds, screen, insets), false);
  }, [layout, fitted, moveTo, screen, insets]);
  const reveal = useCallback(
    (box: Box) => {
      const camera = cameraAtRest();
      const revealed = revealCamera(camera, box, screen, insets);
      if (revealed === camera) return;
      isTaken.current = true;
      moveTo(revealed, false);
    },
    [moveTo, screen, insets],
  );
  const zoomBy = useCallback(
    (factor: number) => {
      isTaken.current = true;
      const { width, height } = viewport.getState();
      moveCamera(zoomAround(cameraAtRest(), factor, { x: width / 2, y: height / 2 }), isCalm ? 0 : 120);
    },
    [isCalm],
  );
  const onUserMove = useCallback(() => {
    isTaken.current = true;
  }, []);
  return useMemo(() => ({ fit, reveal, zoomBy, onUserMove }), [fit, reveal, zoomBy, onUserMove]);
}

/** Where the user had taken the camera when the page was painted again in another language. */
interface KeptCamera {
  readonly language: string;
  readonly documentId: number;
  readonly camera: Camera;
}

let kept: KeptCamera | null = null;

/** A language changes the words of the graph, not where one was in it. */
function takeKeptCamera(): Camera | null {
  const { language, documentId } = useStore.getState();
  const isMeant = kept !== null && kept.language !== language && kept.documentId === documentId;
  const camera = isMeant ? (kept?.camera ?? null) : null;
  kept = null;
  return camera;
}

function useCameraKeeping(isTaken: { readonly current: boolean }): void {
  useEffect(() => {
    const { language } = useStore.getState();
    return () => keepCamera(isTaken, language);
  }, [isTaken]);
}

function keepCamera(isTaken: { readonly current: boolean }, language: string): void {
  if (isTaken.current) kept = { language, documentId: useStore.getState().documentId, camera: cameraAtRest() };
}

/** Whether a layout is still of the document and the way it runs, and something of what was drawn is left. */
function isSamePicture(before: Shown, documentId: number, layout: GraphLayout): boolean {
  if (before.documentId !== documentId || before.layout.direction !== layout.direction) return false;
  const keys = new Set(before.layout.nodes.map((node) => node.key));
  return layout.nodes.some((node) => keys.has(node.key));
}
