import { useEffect, useLayoutEffect, useRef, useState } from "react";
import styles from "./tooltips.module.css";

/** Time that the pointer rests on something before its tooltip shows, in milliseconds. */
const DELAY = 450;

/** Pixels between what is pointed at and its tooltip, and the window's edge and any tooltip. */
const GAP = 6;

interface Tip {
  readonly text: string;
  readonly keys: string;
  readonly anchor: DOMRect;
}

/** Shows the tooltips of the page, one at a time; is once in it. */
export default function Tooltips() {
  const tip = useTip();
  const bubble = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = bubble;
    if (current === null || tip === null) return;
    const { width, height } = current.getBoundingClientRect();
    const { anchor } = tip;
    const left = Math.min(anchor.left + anchor.width / 2 - width / 2, innerWidth - width - GAP);
    const isBelow = anchor.bottom + GAP + height < innerHeight;
    current.style.left = `${Math.max(GAP, left)}px`;
    current.style.top = `${isBelow ? anchor.bottom + GAP : anchor.top - GAP - height}px`;
  }, [tip]);
  if (tip === null) return null;
  return (
    <div ref={bubble} className={styles.tooltip} aria-hidden="true">
      {tip.text}
      {tip.keys !== "" && <kbd className={styles.keys}>{tip.keys}</kbd>}
    </div>
  );
}

function useTip(): Tip | null {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pointedAt: Element | null = null;
    const show = (element: HTMLElement): void => {
      const { tooltip: text = element.textContent, keys = "" } = element.dataset;
      // What an open menu belongs to needs no name any more.
      const isOpen = element.getAttribute("aria-expanded") === "true";
      if (element.isConnected && !isOpen) setTip({ text, keys, anchor: element.getBoundingClientRect() });
    };
    const hide = (): void => {
      clearTimeout(timer);
      setTip(null);
    };
    const point = (event: PointerEvent): void => {
      const element = tippedElement(event.target);
      if (element === pointedAt) return;
      pointedAt = element;
      hide();
      if (element !== null && event.pointerType === "mouse") timer = setTimeout(() => show(element), DELAY);
    };
    const focus = (event: FocusEvent): void => {
      hide();
      const element = tippedElement(event.target);
      if (element?.matches(":focus-visible")) show(element);
    };
    const listeners = new AbortController();
    const options = { capture: true, signal: listeners.signal };
    addEventListener("pointerover", point, options);
    addEventListener("focusin", focus, options);
    for (const type of ["pointerdown", "keydown", "scroll", "focusout"]) addEventListener(type, hide, options);
    return () => {
      clearTimeout(timer);
      listeners.abort();
    };
  }, []);
  return tip;
}

function tippedElement(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const named = target.closest<HTMLElement>("[data-tooltip]");
  if (named !== null) return named;
  const button = target.closest("button");
  return button !== null && isIconOnly(button) ? button : null;
}

/** A button whose text is there, but has no room. */
function isIconOnly(button: HTMLElement): boolean {
  return getComputedStyle(button).fontSize === "0px";
}
