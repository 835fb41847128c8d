import type { Page } from "@playwright/test";

/** What is wrong with the page's header at the present width: what overlaps, sticks out, or is cut next to room. */
export function headerFaults(page: Page): Promise<readonly string[]> {
  return page.getByRole("banner").evaluate((header) => {
    const MAX_GAP = 20;
    const isVisible = (element: Element): boolean => element.getClientRects().length > 0;
    const nameOf = (element: Element): string =>
      element.getAttribute("aria-label") ?? element.querySelector("label")?.textContent ?? element.textContent;
    const fields = [...header.querySelectorAll("select")].flatMap((control) => control.parentElement ?? []);
    const parts = [...header.querySelectorAll("button, h1"), ...fields].filter(isVisible);
    const boxes = parts.map((part) => ({ name: nameOf(part), ...sidesOf(part) }));
    boxes.sort((one, other) => one.left - other.left);
    const faults: string[] = [];
    for (const [at, box] of boxes.entries()) {
      const next = boxes[at + 1] ?? { name: "the edge", left: innerWidth };
      if (box.right > next.left) faults.push(`${box.name} overlaps ${next.name}`);
    }
    for (const part of parts) if (part.scrollWidth > part.clientWidth + 1) faults.push(`${nameOf(part)} is cut`);
    const room = roomOf(boxes);
    for (const control of header.querySelectorAll("select")) {
      const missing = textWidth(control) - innerWidthOf(control);
      if (isVisible(control) && missing > 0.5 && room > 1) faults.push(`${control.value} is cut next to ${room} px`);
    }
    return faults;

    function sidesOf(element: Element): { readonly left: number; readonly right: number } {
      const { left, right } = element.getBoundingClientRect();
      return { left: Math.round(left), right: Math.round(right) };
    }

    /** Pixels between two neighbors beyond the usual gap, or of a label next to a value. */
    function roomOf(sorted: readonly { readonly left: number; readonly right: number }[]): number {
      const gaps = sorted.slice(1).map(({ left }, at) => left - (sorted[at]?.right ?? 0) - MAX_GAP);
      // A label that gives way is below the lower edge of its field.
      const labels = [...header.querySelectorAll("label")].map((label) => {
        const { top, height, width } = label.getBoundingClientRect();
        return top + height / 2 < (label.parentElement?.getBoundingClientRect().bottom ?? 0) ? width : 0;
      });
      return Math.max(0, ...gaps, ...labels);
    }

    function textWidth(control: HTMLSelectElement): number {
      const pen = document.createElement("canvas").getContext("2d");
      if (pen === null) return 0;
      pen.font = getComputedStyle(control).font;
      return pen.measureText(control.selectedOptions[0]?.textContent ?? "").width;
    }

    function innerWidthOf(control: HTMLSelectElement): number {
      const { paddingLeft, paddingRight } = getComputedStyle(control);
      return control.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    }
  });
}
