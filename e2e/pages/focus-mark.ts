import type { Page } from "@playwright/test";

/**
 * How the page marks what has the focus: with a ring or a line that is "whole" or "cut" by a box that hides what sticks
 * out of it, or with "none".
 */
export function focusMark(page: Page): Promise<"whole" | "cut" | "none"> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const parent = activeElement?.parentElement;
    if (!activeElement || !parent) return "none";
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(activeElement);
    const width = Number.parseFloat(outlineWidth);
    if (outlineStyle === "none" || width === 0) return isMarked(parent) ? "whole" : "none";
    const reach = width + Number.parseFloat(outlineOffset);
    const ring = activeElement.getBoundingClientRect();
    for (let box: Element | null = parent; box !== null; box = box.parentElement) {
      if (getComputedStyle(box).overflow === "visible") continue;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      if (ring.left - reach < left || ring.right + reach > right) return "cut";
      if (ring.top - reach < top || ring.bottom + reach > bottom) return "cut";
    }
    return "whole";

    /** A line of the color of the focus, inside the box. */
    function isMarked(box: Element): boolean {
      const color = getComputedStyle(document.documentElement).getPropertyValue("--focus");
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = color;
      const wanted = getComputedStyle(probe).color;
      probe.remove();
      const { boxShadow } = getComputedStyle(box);
      return boxShadow.includes(wanted) && boxShadow.includes("inset");
    }
  });
}
