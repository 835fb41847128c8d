import { type RefObject, useEffect, useRef, useState } from "react";

const ENTRIES = "[data-testid=problem]";

/**
 * Keeps the keyboard's place in a list whose entries go away under it: call what it returns with an entry that may go,
 * and the focus comes to the one that takes its place; with null, to the list itself.
 */
export function useFocusNextEntry(list: RefObject<HTMLElement | null>): (entry: HTMLElement | null) => void {
  const place = useRef<number | null>(null);
  // after each change of the list
  useEffect(() => {
    const at = place.current;
    place.current = null;
    const { activeElement } = document;
    // what still has the focus keeps it
    if (at === null || list.current === null || (activeElement !== null && activeElement !== document.body)) return;
    const entries = list.current.querySelectorAll<HTMLElement>(ENTRIES);
    const next = at < 0 ? null : entries[Math.min(at, entries.length - 1)]?.querySelector("button");
    (next ?? list.current).focus({ preventScroll: true });
  });
  // The same function every time: entries that are the same aren't drawn again.
  const [note] = useState(() => (entry: HTMLElement | null): void => {
    const entries = [...(list.current?.querySelectorAll(ENTRIES) ?? [])];
    place.current = entry === null ? -1 : entries.indexOf(entry);
  });
  return note;
}
