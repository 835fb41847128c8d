/** Runs in the page: says what is wrong with the drawing inside `graph`, in words. It can use nothing from outside itself. */
export function drawingFaults(graph: Element): readonly string[] {
  const faults: string[] = [];
  const nameOf = (node: Element): string => node.getAttribute("data-name") ?? node.getAttribute("data-ref") ?? "label";
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const overlap = (one: Element, other: Element): boolean => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const slack = 1;
    return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
  };
  const cards = [...graph.querySelectorAll('[data-testid="stage"]')];
  const nodes = [...cards, ...graph.querySelectorAll('[data-testid="source"]')];
  const labels = [...graph.querySelectorAll('[data-testid="edge-label"]')];

  nodes.forEach((node, place) => {
    for (const other of nodes.slice(place + 1)) {
      if (overlap(node, other)) faults.push(`${nameOf(node)} and ${nameOf(other)} overlap`);
    }
    for (const label of labels) {
      if (overlap(node, label)) faults.push(`the label ${label.textContent} covers ${nameOf(node)}`);
    }
  });
  const least = 9;
  for (const name of graph.querySelectorAll<HTMLElement>('[data-text-size="far"] [class*="_far_"]')) {
    const { fontSize, color } = getComputedStyle(name);
    const size = Number.parseFloat(fontSize) * (name.getBoundingClientRect().width / name.offsetWidth);
    if (isShown(name) && color !== "rgba(0, 0, 0, 0)" && size < least - 0.1) {
      faults.push(`${name.textContent} is ${size.toFixed(1)} px high`);
    }
  }
  for (const card of cards) {
    const box = card.getBoundingClientRect();
    const tags = [...card.querySelectorAll('[data-testid="tag"]')].filter(isShown);
    for (const tag of tags) {
      for (const node of nodes) {
        if (node !== card && overlap(tag, node)) faults.push(`${nameOf(card)}'s tag covers ${nameOf(node)}`);
      }
    }
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (parent === null || text.textContent?.trim() === "" || !isShown(parent) || parent.closest("title")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const isTag = tags.some((tag) => tag.contains(parent));
      for (const line of range.getClientRects()) {
        const slack = 1.5;
        if (line.left < box.left - slack || line.right > box.right + slack) {
          faults.push(`${nameOf(card)}: "${text.textContent}" leaves the card`);
        }
        if (!isTag && (line.top < box.top - 3 || line.bottom > box.bottom + 3)) {
          faults.push(`${nameOf(card)}: "${text.textContent}" leaves the card at its end`);
        }
        if (
          !isTag &&
          tags.some(
            (tag) =>
              tag.getBoundingClientRect().bottom > line.top + line.height / 3 &&
              tag.getBoundingClientRect().right > line.left &&
              tag.getBoundingClientRect().left < line.right,
          )
        ) {
          faults.push(`${nameOf(card)}: a tag covers "${text.textContent}"`);
        }
      }
    }
    for (const part of card.querySelectorAll<HTMLElement>("p, li span, button span")) {
      if (!isShown(part) || getComputedStyle(part).overflow !== "hidden") continue;
      if (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 3) {
        faults.push(`${nameOf(card)}: "${part.textContent}" is cut`);
      }
    }
  }
  return faults;
}
