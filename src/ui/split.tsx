import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import styles from "./split.module.css";

/** Percent by which an arrow key moves the divider. */
const STEP = 2;

interface SplitProps {
  readonly direction: "row" | "column";
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** Percent that the pane `of` takes. */
  readonly size: number;
  readonly of: "first" | "second";
  /** Names the divider. */
  readonly label: string;
  /** The least each may take, in pixels. */
  readonly least: readonly [number, number];
  readonly onResized: (size: number) => void;
}

/** Two panes with a divider that can be dragged, or moved with the arrow keys; a double click puts it in the middle. */
export function SplitPane({ direction, first, second, size, of, label, least, onResized }: SplitProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // While the divider is dragged only this component follows it.
  const [dragged, setDragged] = useState<number | null>(null);
  const isRow = direction === "row";
  const firstSize = dragged ?? (of === "first" ? size : 100 - size);
  const finish = (percent: number): void => onResized(of === "first" ? percent : 100 - percent);

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
    setDragged(firstSize);
  };
  const drag = (event: PointerEvent): void => {
    if (dragged !== null) setDragged(percentAt(event));
  };
  const release = (): void => {
    if (dragged === null) return;
    setDragged(null);
    finish(dragged);
  };
  const step = (event: KeyboardEvent): void => {
    const by = stepOf(event.key, isRow);
    if (by === 0) return;
    event.preventDefault();
    finish(within(firstSize + by));
  };
  return (
    <div
      ref={box}
      className={classNames(styles.split, isRow ? styles.row : styles.column)}
      data-dragged={dragged !== null}
    >
      <div
        id={id}
        className={styles.pane}
        style={{ flexBasis: `${firstSize}%`, [isRow ? "minWidth" : "minHeight"]: least[0] }}
      >
        {first}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one that can be moved is a control */}
      <hr
        className={styles.divider}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- and reached by keyboard
        tabIndex={0}
        aria-label={label}
        aria-controls={id}
        aria-orientation={isRow ? "vertical" : "horizontal"}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(firstSize)}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
        onDoubleClick={() => finish(within(50))}
        onKeyDown={step}
      />
      <div className={classNames(styles.pane, styles.rest)} style={{ [isRow ? "minWidth" : "minHeight"]: least[1] }}>
        {second}
      </div>
    </div>
  );
}

function stepOf(key: string, isRow: boolean): number {
  if (key === (isRow ? "ArrowLeft" : "ArrowUp")) return -STEP;
  return key === (isRow ? "ArrowRight" : "ArrowDown") ? STEP : 0;
}
