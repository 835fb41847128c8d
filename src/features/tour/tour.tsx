import { useEffect, useState } from "react";
import type { TourStep } from "#document/view/tour-steps.ts";
import { TOUR_STEPS } from "#document/view/tour-steps.ts";
import { endTour, goToTourStep } from "#document/view/tour.ts";
import { useStore } from "#document/store.ts";
import { AnchoredCard } from "#ui/anchored-card.tsx";
import { Button } from "#ui/button.tsx";
import { tourMessages } from "#i18n/en/tour.ts";
import styles from "./tour.module.css";

/** Where each step points at: the first that is there. */
const ANCHORS: Readonly<Record<TourStep, readonly string[]>> = {
  // On a phone the text fills the screen: there, its tab.
  text: ['[role="tab"][aria-controls$="-editor"]', '[data-testid="editor"]'],
  target: ["header select"],
  why: ["skipped", "built", "target"].map((build) => `[data-testid="stage"][data-build="${build}"]`),
  problems: ['[role="tab"][id$="-problems"]', '[role="tab"][aria-controls$="-problems"]'],
  share: ["header [data-tour] > :last-child"],
};

/** The tour: a card next to one part of the page after the other. It can be left at any step. */
export default function Tour() {
  const step = useStore(({ tourStep }) => tourStep);
  return step === null ? null : <Stop key={step} step={step} />;
}

function Stop({ step }: { readonly step: TourStep }) {
  const rect = useRect(ANCHORS[step]);
  const words = tourMessages();
  const at = TOUR_STEPS.indexOf(step);
  const [before, after] = [TOUR_STEPS[at - 1], TOUR_STEPS[at + 1]];
  if (rect === null) return null;
  const { title, text } = words.steps[step];
  const count = words.count(at + 1, TOUR_STEPS.length);
  return (
    // Below their tab are the problems.
    <AnchoredCard
      rect={rect}
      side={step === "problems" ? "top" : "bottom"}
      label={`${title}, ${count}`}
      onEscape={endTour}
    >
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        <span className={styles.count}>{count}</span>
        {after !== undefined && (
          <Button tone="quiet" onClick={endTour}>
            {words.skip}
          </Button>
        )}
        {before !== undefined && <Button onClick={() => goToTourStep(before)}>{words.back}</Button>}
        <Button tone="primary" onClick={() => (after === undefined ? endTour() : goToTourStep(after))}>
          {after === undefined ? words.done : words.next}
        </Button>
      </div>
    </AnchoredCard>
  );
}

/** Where the first of some elements is, followed while it moves; null while there is none. */
function useRect(selectors: readonly string[]): DOMRect | null {
  const [rect, setRect] = useState<DOMRect | null>(null);
  useEffect(() => {
    let frame = 0;
    const follow = (): void => {
      const element = selectors
        .flatMap((selector) => [...document.querySelectorAll(selector)])
        .find((one) => one.checkVisibility({ visibilityProperty: true }));
      const next = element === undefined ? null : withinWindow(element.getBoundingClientRect());
      setRect((last) => (isSameRect(last, next) ? last : next));
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [selectors]);
  return rect;
}

function withinWindow({ left, top, right, bottom }: DOMRect): DOMRect {
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  return new DOMRect(
    x,
    y,
    Math.max(0, Math.min(right, innerWidth) - x),
    Math.max(0, Math.min(bottom, innerHeight) - y),
  );
}

function isSameRect(one: DOMRect | null, other: DOMRect | null): boolean {
  if (one === null || other === null) return one === other;
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
