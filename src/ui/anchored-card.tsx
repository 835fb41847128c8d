import { Popover as Radix } from "radix-ui";
import { type ReactNode, useMemo } from "react";
import styles from "./anchored-card.module.css";

const MAX_WINDOW_SHARE = 0.45;

interface AnchoredCardProps {
  /** What it is next to, in the window. */
  readonly rect: DOMRect;
  /** Its accessible name. */
  readonly label: string;
  readonly onEscape: () => void;
  readonly children: ReactNode;
}

/** A card next to a part of the page, which is ringed. It takes the focus, and leaves the page as usable as it was. */
export function AnchoredCard({ rect, label, onEscape, children }: AnchoredCardProps) {
  // Below the upper part of what fills the window there is room.
  const anchor = useMemo(() => {
    const beside = new DOMRect(rect.x, rect.y, rect.width, Math.min(rect.height, innerHeight * MAX_WINDOW_SHARE));
    return { current: { getBoundingClientRect: () => beside } };
  }, [rect]);
  const key = `${rect.left} ${rect.top} ${rect.width} ${rect.height}`;
  return (
    <Radix.Root open>
      <Radix.Anchor key={key} virtualRef={anchor} />
      <div
        className={styles.ring}
        style={{ left: rect.left, top: rect.top, width: rect.width, height: rect.height }}
        aria-hidden="true"
      />
      <Radix.Content
        className={styles.card}
        aria-label={label}
        sideOffset={12}
        collisionPadding={12}
        onEscapeKeyDown={onEscape}
        onInteractOutside={(event) => event.preventDefault()}
      >
        {children}
        <Radix.Arrow className={styles.arrow} width={14} height={7} />
      </Radix.Content>
    </Radix.Root>
  );
}
