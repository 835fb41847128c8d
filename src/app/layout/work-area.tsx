import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { cssVars } from "#ui/css-vars.ts";
import { selectPanelRoom, selectSplits } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { selectIsPredicting } from "#document/view/predict.ts";
import { setPanelRoom, setSplits } from "#document/view/view-actions.ts";
import type { SplitSizes } from "#document/view/view-slice.ts";
import { Divider } from "#ui/divider.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "./work-area.module.css";

interface WorkAreaProps {
  readonly text: ReactNode;
  readonly panels: ReactNode;
  readonly graph: ReactNode;
}

/** The least width of text and graph, and height of text and panels, in pixels. */
const LEAST_WIDTHS = [300, 320] as const;
const LEAST_HEIGHTS = [120, 90] as const;

/**
 * Text, panels, and graph, with dividers between them. The panels are below the text, or have its room, or all of the
 * width. Each stays mounted whatever the room.
 */
export function WorkArea({ text, panels, graph }: WorkAreaProps) {
  const id = useId();
  const area = useRef<HTMLDivElement>(null);
  const splits = useStore(selectSplits);
  // What a lesson lets one predict from is the text.
  const isPredicting = useStore(selectIsPredicting);
  const chosenRoom = useStore(selectPanelRoom);
  const room = isPredicting ? "split" : chosenRoom;
  // While a divider is dragged, only this component follows it.
  const [dragged, setDragged] = useState<Partial<SplitSizes> | null>(null);
  const sizes = { ...splits, ...dragged };
  const words = layoutMessages();
  // What had the focus may be hidden now. Panels that aren't there yet get it when they are.
  const hasPanels = Boolean(panels);
  const roomBefore = useRef(room);
  useEffect(() => {
    if (!hasPanels || roomBefore.current === room) return;
    roomBefore.current = room;
    if (room !== "split" && isFocusLost()) panelsOf(area.current)?.focus();
  }, [room, hasPanels]);
  const escape = (event: KeyboardEvent): void => {
    // What a panel opens takes the key first.
    if (event.key !== "Escape" || event.nativeEvent.isComposing || event.defaultPrevented || room === "split") return;
    event.preventDefault();
    setPanelRoom("split");
  };
  return (
    <div
      ref={area}
      className={styles.area}
      data-room={room}
      data-dragged={dragged !== null}
      style={cssVars({ "--text": `${sizes.text}%`, "--panels": `${sizes.panel}%` })}
    >
      <div id={`${id}-text`} className={styles.text}>
        {text}
      </div>
      <Divider
        direction="column"
        box={area}
        size={100 - sizes.panel}
        label={words.panelHeight}
        controls={`${id}-text`}
        least={LEAST_HEIGHTS}
        className={styles.line}
        onDragged={(size) => setDragged(size === null ? null : { panel: 100 - size })}
        onResized={(size) => setSplits({ panel: 100 - size })}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only Escape, from what has the focus inside */}
      <div className={styles.panels} onKeyDown={escape}>
        {panels}
      </div>
      <Divider
        direction="row"
        box={area}
        size={sizes.text}
        label={words.textWidth}
        controls={`${id}-text`}
        least={LEAST_WIDTHS}
        className={styles.bar}
        onDragged={(size) => setDragged(size === null ? null : { text: size })}
        onResized={(size) => setSplits({ text: size })}
      />
      <div className={styles.graph}>{graph}</div>
    </div>
  );
}

function isFocusLost(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.getClientRects().length === 0;
}

function panelsOf(area: HTMLElement | null): HTMLElement | null {
  return area?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? null;
}
