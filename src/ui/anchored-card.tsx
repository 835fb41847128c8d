import { Popover as Radix } from "radix-ui";
import { type ReactNode, useMemo } from "react";
import styles from "./anchored-card.module.css";

const MAX_WINDOW_SHARE = 0.45;
/** Pixels between the card and what it is next to, and the border of the window. */
const GAP = 12;
/** About what a card with a few lines takes. */
const WIDTH = 336;
const HEIGHT = 216;

interface AnchoredCardProps {
  /** What it is next to, in the window. */
  readonly rect: DOMRect;
  /** Where the card is if there is room; below by default. */
  readonly side?: "top" | "bottom";
  /** Its accessible name. */
  readonly label: string;
  readonly onEscape: () => void;
  readonly children: ReactNode;
}

/** A card next to a part of the page, which is ringed. It takes the focus, and leaves the page as usable as it was. */
export function AnchoredCard({ rect, side = "bottom", label, onEscape, children }: AnchoredCardProps) {
  const free = freeSide(rect, side);
  // Below the upper part of what fills the window there is room.
  const anchor = useMemo(() => {
    const height = free === null ? Math.min(rect.height, innerHeight * MAX_WINDOW_SHARE) : rect.height;
    const beside = new DOMRect(rect.x, rect.y, rect.width, height);
    return { current: { getBoundingClientRect: () => beside } };
  }, [rect, free]);
  const key = `${rect.left} ${rect.top} ${rect.width} ${rect.height}`;
  return (
    <Radix.Root open>
      <Radix.Anchor key={key} virtualRef={anchor} />
      <div
        className={styles.ring}
        data-part="ring"
        style={{ left: rect.left, top: rect.top, width: rect.width, height: rect.height }}
        aria-hidden="true"
      />
      <Radix.Content
        className={styles.card}
        aria-label={label}
        side={free ?? side}
        sideOffset={GAP}
        collisionPadding={GAP}
        onEscapeKeyDown={onEscape}
        onInteractOutside={(event) => event.preventDefault()}
      >
        {children}
        <Radix.Arrow className={styles.arrow} width={14} height={7} />
      </Radix.Content>
    </Radix.Root>
  );
}

type Side = "top" | "bottom" | "left" | "right";

/** A side of `rect` with room for a card, `wanted` if it has, so that the card covers nothing of it; null for none. */
function freeSide(rect: DOMRect, wanted: Side): Side | null {
  const rooms: Readonly<Record<Side, number>> = {
    bottom: innerHeight - rect.bottom - HEIGHT,
    top: rect.top - HEIGHT,
    right: innerWidth - rect.right - WIDTH,
    left: rect.left - WIDTH,
  };
  const sides = [wanted, "bottom", "top", "right", "left"] as const;
  return sides.find((side) => rooms[side] >= 2 * GAP) ?? null;
}
