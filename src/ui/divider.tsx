import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from "react";
import { classNames } from "./class-names.ts";
import styles from "./divider.module.css";

/** Percent by which an arrow key moves the divider. */
const STEP = 2;

interface DividerProps {
  /** Panes side by side, or one above the other. */
  readonly direction: "row" | "column";
  /** What the panes share. */
  readonly box: RefObject<HTMLElement | null>;
  /** Percent that the first pane takes. */
  readonly size: number;
  /** Names the divider. */
  readonly label: string;
  /** The id of the first pane. */
  readonly controls: string;
  /** The least each may take, in pixels. */
  readonly least: readonly [number, number];
  readonly className?: string | undefined;
  /** While it is dragged; null when that ends. */
  readonly onDragged: (size: number | null) => void;
  readonly onResized: (size: number) => void;
}

/** A line between two panes that can be dragged, or moved with the arrow keys; a double click puts it in the middle. */
export function Divider(props: DividerProps) {
  const { direction, box, size, label, controls, least, className, onDragged, onResized } = props;
  const [dragged, setDragged] = useState<number | null>(null);
  const isRow = direction === "row";
  const firstSize = dragged ?? size;
  const follow = (to: number | null): void => {
    setDragged(to);
    onDragged(to);
  };
  const within = (percent: number): number => {
    const rect = box.current?.getBoundingClientRect();
    const length = (isRow ? rect?.width : rect?.height) ?? 0;
    if (length === 0) return percent;
    const [low, high] = [(least[0] / length) * 100, 100 - (least[1] / length) * 100];
    return Math.max(low, Math.min(high, percent));
  };
  const percentAt = (event: PointerEvent): number => {
    const rect = box.current?.getBoundingClientRect();
    if (rect === undefined) return firstSize;
    const part = isRow ? (event.clientX - rect.left) / rect.width : (event.clientY - rect.top) / rect.height;
    return within(part * 100);
  };
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(firstSize);
  };
  const drag = (event: PointerEvent): void => {
    if (dragged !== null) follow(percentAt(event));
  };
  const release = (): void => {
    if (dragged === null) return;
    follow(null);
    onResized(dragged);
  };
  const step = (event: KeyboardEvent): void => {
    const by = stepOf(event.key, isRow);
    if (by === 0) return;
    event.preventDefault();
    onResized(within(firstSize + by));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one that can be moved is a control
    <hr
      className={classNames(styles.divider, isRow ? styles.row : styles.column, className)}
      data-dragged={dragged !== null}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- and reached by keyboard
      tabIndex={0}
      aria-label={label}
      aria-controls={controls}
      aria-orientation={isRow ? "vertical" : "horizontal"}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(firstSize)}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={() => onResized(within(50))}
      onKeyDown={step}
    />
  );
}

function stepOf(key: string, isRow: boolean): number {
  if (key === (isRow ? "ArrowLeft" : "ArrowUp")) return -STEP;
  return key === (isRow ? "ArrowRight" : "ArrowDown") ? STEP : 0;
}
