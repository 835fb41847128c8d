/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex, jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- an application has its own keys, and Escape does what a click on the ground does */
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import styles from "./pan-zoom.module.css";
import { usePanAndZoom } from "./use-pan-and-zoom.ts";
import { viewport } from "./viewport.ts";

interface PanZoomProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly nodes: ReactNode;
  /** What lies in the picture with the nodes: bands and lines. */
  readonly children: ReactNode;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The user moves the camera. */
  readonly onMoveStart: () => void;
  /** A click next to all nodes. */
  readonly onPaneClick: () => void;
}

/** The picture that the camera moves over. The camera draws nothing again: it only changes one style. */
export function PanZoom({ root, label, nodes, children, onKeyDown, onMoveStart, onPaneClick }: PanZoomProps) {
  const picture = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const show = (): void => {
      const { x, y, zoom } = viewport.getState().camera;
      if (picture.current !== null) picture.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    };
    show();
    return viewport.subscribe(show);
  }, []);
  usePanAndZoom(root, onMoveStart);
  return (
    <div ref={root} className={styles.root} role="application" tabIndex={0} aria-label={label} onKeyDown={onKeyDown}>
      <div
        className={styles.pane}
        data-part="pane"
        onClick={({ target, currentTarget }) => target === currentTarget && onPaneClick()}
      >
        <div ref={picture} className={styles.picture} data-part="camera">
          <div>{nodes}</div>
          <div className={styles.layers}>{children}</div>
        </div>
      </div>
    </div>
  );
}
